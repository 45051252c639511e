import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOwnName,
  exportOwnNames,
  IMPORT_MAX,
  importOwnNames,
  mergeOwnNames,
} from '../../src/knowledge/own-names/index.ts';
import { OWN_TEXT_MAX } from '../../src/model/own-name.ts';
import { anyOwnNames, ownName } from '../helpers/own-names.ts';

/** Problems in short: line, code, field. */
function problemsOf(text: string): string[] {
  return importOwnNames(text).problems.map(({ line, code, field }) => [line, code, field].filter(Boolean).join(' '));
}

describe('importing own names', () => {
  it('reads the list’s form, with what a reader may not know left out', () => {
    const text = `
- id: own-teacher
  kind: person
  names: {zh: 王小明, tw: 王曉明, en: }
  aliases: [小明, 阿明]
  description: {zh: 老师}
- {kind: place, names: {zh: 示例镇}}
`;
    const { names, problems } = importOwnNames(text);
    expect(names).toEqual([
      {
        id: 'own-teacher',
        kind: 'person',
        names: { zh: '王小明', tw: '王曉明' },
        aliases: ['小明', '阿明'],
        description: { zh: '老师' },
      },
      { id: expect.stringMatching(/^own-[0-9a-f]{16}$/), kind: 'place', names: { zh: '示例镇' } },
    ]);
    expect(problems).toEqual([]);
  });

  it('takes entries of the list, makes English aliases of also-en, and says once what it does not keep', () => {
    const entry = (id: string) => `- id: ${id}
  kind: person
  names: {zh: 名${id}, en: Name, also-en: [N. Name]}
  aliases:
    - {form: 名, licence: cue}
  description: {zh: 人, en: person}
  prominence: 3
  checked: {on: 2026-01-01, against: [test]}
`;
    const { names } = importOwnNames(entry('one') + entry('two'));
    expect(names.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['own-one', ['名', 'N. Name']],
      ['own-two', ['名', 'N. Name']],
    ]);
    expect(problemsOf(entry('one') + entry('two'))).toEqual([
      '5 field-not-kept aliases.licence',
      '7 field-not-kept prominence',
      '8 field-not-kept checked',
    ]);
  });

  it('reads JSON, whatever it is indented with', () => {
    const names = [ownName('王小明', { en: 'Wang Xiaoming' })];
    for (const space of [undefined, 2, '\t']) {
      expect(importOwnNames(`\ufeff${JSON.stringify(names, null, space)}`)).toEqual({ names, problems: [] });
    }
  });

  it('names the line and the field of everything that is wrong, and takes all else', () => {
    const text = `- kind: person
  names: {en: Foo}
- kind: persn
  names: {zh: "，"}
- 5
- {kind: person, names: {zh: 王小明}, nickname: 小明}
- kind: person
  names: {zh: 360公司, en: 360}
  aliases: 三六零
- kind: person
  names:
    zh: 王大明
  aliases:
    - 大明
    - "大\\u202e明"
    - {frm: 大明}
    - ${'明'.repeat(OWN_TEXT_MAX + 1)}
`;
    expect(importOwnNames(text).names.map(({ names }) => names.zh)).toEqual(['王小明']);
    expect(problemsOf(text)).toEqual([
      '2 missing names.zh',
      '3 kind kind',
      '4 no-letter names.zh',
      '5 not-an-entry',
      '6 unknown-field nickname',
      '8 no-letter names.en',
      '9 not-several aliases',
      '15 control-character aliases.2',
      '16 missing aliases.3.form',
      '17 too-long aliases.4',
    ]);
  });

  it('loses no entry to another one’s missing bracket or quote', () => {
    const text = `# my names
- {kind: person, names: {zh: 王小明}
- {kind: person, names: {zh: 王大明}}
- {kind: person, names: {zh: "王中明}}
- {kind: person, names: {zh: 王老明}}
`;
    expect(importOwnNames(text).names.map(({ names }) => names.zh)).toEqual(['王大明', '王老明']);
    expect(problemsOf(text).filter((problem) => !problem.endsWith('syntax'))).toEqual([]);
    expect(importOwnNames(text).problems.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('gives the same ids when a file is imported again, and says where one name stands twice', () => {
    const text = '- {kind: person, names: {zh: 王小明}}\n- {kind: person, names: {zh: 王小明, en: Wang}}\n';
    const { names, problems } = importOwnNames(text);
    expect(names.map(({ names: { en } }) => en)).toEqual(['Wang']);
    expect(problems).toEqual([{ line: 2, code: 'repeated', value: '王小明', leftOut: true }]);
    expect(mergeOwnNames(names, importOwnNames(text).names)).toEqual({ names, added: 0, replaced: 1 });
    expect(mergeOwnNames([ownName('李')], names)).toMatchObject({ added: 1, replaced: 0 });
  });

  it.each([
    ['no list', 'words', ['not-a-list']],
    ['too large', ' '.repeat(IMPORT_MAX + 1), ['too-large']],
    ['a million brackets', '['.repeat(IMPORT_MAX), ['too-deep']],
    ['brackets of two sorts', '{a: ['.repeat(1000), ['too-deep']],
    ['dashes', '- '.repeat(IMPORT_MAX / 2), ['too-deep']],
    ['nothing', '', []],
    ['a comment', '# none yet\n', []],
    [
      'references, which could grow without end',
      '- &a {kind: person, names: {zh: 王小明}}\n- *a\n- {kind: person, names: *a}',
      ['2 reference', '3 reference'],
    ],
    ['control characters', '\u0000\u0001', ['not-a-list']],
  ])('survives a file that is %s', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('takes nothing from a prototype, and gives none', () => {
    const text =
      '[{"kind": "person", "__proto__": {"aliases": ["错"]}, "names": {"__proto__": {"en": "X"}, "zh": "王小明"}}]';
    const { names } = importOwnNames(text);
    expect(names).toEqual([{ id: names[0]?.id, kind: 'person', names: { zh: '王小明' } }]);
    expect(Object.getPrototypeOf(names[0]?.names)).toBe(Object.prototype);
    expect(problemsOf(text)).toEqual(['1 unknown-field __proto__', '1 unknown-field names.__proto__']);
  });

  it('reads ten thousand names', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `- {kind: person, names: {zh: 王${at}, en: Wang ${at}}}`);
    const { names, problems } = importOwnNames(text.join('\n'));
    expect(names).toHaveLength(10_000);
    expect(problems).toEqual([]);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '- ',
      'kind: person',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      'names:',
      'zh: ',
      '王',
      '"',
      ': ',
      '&a',
      '*a',
      '!!x',
      '|',
      '?',
      '\t',
      '---\n',
      '%',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 30 }), fc.string({ unit: 'binary' })), (text) => {
        for (const name of importOwnNames(text).names) expect(checkOwnName(name)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the documented form', () => {
  it('is read without a problem', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/knowledge.md'), 'utf8');
    const example = /## Names of the reader's own.*?```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
    const { names, problems } = importOwnNames(example);
    expect(names.map(({ names: { zh } }) => zh)).toEqual(['王小明']);
    expect(problems).toEqual([]);
  });
});

describe('exporting own names', () => {
  it('gives a file that is read back as it was', () => {
    fc.assert(
      fc.property(anyOwnNames, fc.constantFrom('yaml' as const, 'json' as const), (names, format) => {
        expect(importOwnNames(exportOwnNames(names, format))).toEqual({ names, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('writes YAML as the list is written', () => {
    expect(exportOwnNames([ownName('王', { id: 'own-a', aliases: ['小王'] })], 'yaml')).toBe(
      '- id: own-a\n  kind: person\n  names:\n    zh: 王\n  aliases:\n    - 小王\n',
    );
    expect(importOwnNames(exportOwnNames([], 'yaml'))).toEqual({ names: [], problems: [] });
  });
});

describe('checkOwnName', () => {
  it('says which field of a form is wrong', () => {
    expect(checkOwnName(ownName('王小明', { en: 'Wang' }))).toEqual([]);
    expect(checkOwnName({ ...ownName(' '), aliases: ['好', '…'] })).toEqual([
      { field: 'names.zh', code: 'empty' },
      { field: 'aliases.1', code: 'no-letter' },
    ]);
    const aliases = Array.from({ length: 51 }, (_, at) => `王${at}`);
    expect(checkOwnName(ownName('王', { aliases }))).toEqual([{ field: 'aliases', code: 'too-many-aliases' }]);
  });
});
