/** Files of own names, and whatever may stand in storage: what is no name, setting or entry is left out, and nothing throws. */
import fc from 'fast-check';
import { checkOwnName, exportOwnNames, importOwnNames } from '../../src/knowledge/own-names/index.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { anyOwnNames } from '../helpers/own-names.ts';
import './browser.ts';
import { MARKUP_PIECES, textOf } from './strings.ts';
import { type FuzzTarget, hold, sameAsJson } from './target.ts';

const { parseNameChoices } = await import('../../src/platform/name-choices.ts');
const { parseNotebook } = await import('../../src/platform/notebook.ts');
const { parseOwnNames } = await import('../../src/platform/own-names.ts');
const { mergeSettings } = await import('../../src/platform/settings.ts');

const YAML_PIECES: readonly string[] = [
  ...[
    '- ',
    '  ',
    '    ',
    '\n',
    '\n- ',
    '\n  ',
    ': ',
    ',',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>-\n',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!js/function ',
    '!!set ',
    '# ',
    '\t',
    '\\u202e',
    '\\x00',
    '~',
    '.nan',
    '0x10',
    '1e400',
  ],
  ...[
    'kind: person',
    'names: ',
    'zh: 王小明',
    'en: ',
    'aliases: ',
    'description: ',
    'id: own-a',
    '__proto__: ',
    'constructor: ',
  ],
  ...['{"kind": "person", "names": {"zh": "王"}}', '"__proto__": {"kind": "person"}', 'null', 'true', '王', '😀'],
];

/** Damage to a file that was whole. */
const wholeFile = fc
  .tuple(
    anyOwnNames,
    fc.constantFrom('yaml', 'json'),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), textOf(YAML_PIECES, 3)), { maxLength: 4 }),
  )
  .map(([names, format, damages]) =>
    damages.reduce(
      (text, [seed, length, inserted]) => {
        const at = seed % (text.length + 1);
        return text.slice(0, at) + inserted + text.slice(at + length);
      },
      exportOwnNames(names, format as 'yaml' | 'json'),
    ),
  );
const deep = fc
  .tuple(
    fc.constantFrom('[', '{a: ', '- ', '? ', '"', '&a [', '!!x '),
    fc.integer({ min: 1, max: 5_000 }),
    textOf(YAML_PIECES, 3),
  )
  .map(([piece, times, end]) => piece.repeat(times) + end);
const anyFile = fc.oneof(
  { arbitrary: wholeFile, weight: 4 },
  { arbitrary: textOf([...YAML_PIECES, ...MARKUP_PIECES], 30), weight: 4 },
  { arbitrary: deep, weight: 1 },
);

function holdNames(names: readonly OwnName[]): void {
  for (const name of names) {
    hold(checkOwnName(name).length === 0, 'What is taken is a name.', name);
    hold(Object.getPrototypeOf(name) === Object.prototype, 'Names have no prototype of their own.');
    hold(
      Object.keys(name).every((key) => ['id', 'kind', 'names', 'aliases', 'description'].includes(key)),
      'Nothing else comes along.',
      name,
    );
  }
  hold(new Set(names.map(({ id }) => id)).size === names.length, 'Ids are different.', names);
}

const stored = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withSparseArray: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[
        '__proto__',
        'constructor',
        'length',
        'entries',
        'removed',
        'known',
        'never',
        'key',
        'text',
        'en',
        'zh',
        'id',
        'kind',
      ],
      ...[
        'names',
        'aliases',
        'notebook',
        'on',
        'fields',
        'kinds',
        'person',
        'enabled',
        'opened',
        'description',
        'mentions',
      ],
    ),
  ),
});

export const IMPORT: FuzzTarget = {
  name: 'import',
  properties: [
    {
      promise: 'a file of own names gives names that may be stored, and says by line what it leaves out',
      runs: 200,
      property: fc.asyncProperty(anyFile, async (text) => {
        const { names, problems } = importOwnNames(text);
        holdNames(names);
        const lines = text.split(/\r\n|[\r\n]/).length;
        for (const problem of problems) {
          hold(
            problem.line === null || (problem.line >= 1 && problem.line <= lines + 1),
            'A problem stands in the file.',
            problem,
            lines,
          );
        }
        hold(Object.keys(Object.prototype).length === 0, 'No prototype changes.');
      }),
    },
    {
      promise:
        'stored settings, choices, names and notebook, whatever they are, are read as ours, and the same when read again',
      runs: 600,
      property: fc.asyncProperty(stored, async (value) => {
        const { settings } = mergeSettings(value);
        hold(
          !mergeSettings(settings).damaged && sameAsJson(mergeSettings(settings).settings, settings),
          'Settings are whole.',
          settings,
        );
        const choices = parseNameChoices(value);
        hold(sameAsJson(parseNameChoices(choices), choices), 'Choices are whole.', choices);
        const { names } = parseOwnNames(value);
        holdNames(names);
        hold(parseOwnNames(names).damaged.length === 0, 'Names are whole.', names);
        const { notebook } = parseNotebook(value);
        hold(parseNotebook(notebook).damaged.length === 0, 'The notebook is whole.', notebook);
        hold(sameAsJson(parseNotebook(notebook).notebook, notebook), 'The notebook is the same.', notebook);
        hold(Object.keys(Object.prototype).length === 0, 'No prototype changes.');
      }),
    },
  ],
};
