/** Own names for tests, and random ones. */
import fc from 'fast-check';
import { ENTITY_KINDS } from '../../src/model/annotation.ts';
import { type OwnName, ownTextFault } from '../../src/model/own-name.ts';

/** A person, unless told otherwise, whom no list has. */
export function ownName(zh: string, given: Partial<Omit<OwnName, 'names'>> & Partial<OwnName['names']> = {}): OwnName {
  const { en, tw, hk, ...rest } = given;
  const names = { zh, ...(en === undefined ? {} : { en }), ...(tw === undefined ? {} : { tw }) };
  return {
    id: `own-${[...zh].map((c) => c.codePointAt(0)?.toString(16)).join('-')}`,
    kind: 'person',
    ...rest,
    names: { ...names, ...(hk === undefined ? {} : { hk }) },
  };
}

/** Texts with what files and languages make trouble of, as far as a name may hold it. */
function text(use: 'name' | 'line'): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...[
      '王',
      '小明',
      '示例',
      '大學',
      'A',
      'null',
      'true',
      '12',
      '~',
      '- ',
      ': ',
      ' #',
      '"',
      "'",
      '\\',
      '{',
      ']',
      '&a',
      '*a',
    ],
    ...['|', '>', '%', '@', '`', '!', '<<', '__proto__', '=', '·', '，', '𠮷', 'é', '😀', ' '],
  );
  return fc
    .oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 20 }))
    .map((one) => one.trim())
    .filter((one) => ownTextFault(one, use) === null);
}

function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Any name that may be stored; each id is its own. */
export const anyOwnName: fc.Arbitrary<OwnName> = fc
  .record({
    id: fc.uuid().map((id) => `own-${id}`),
    kind: fc.constantFrom(...ENTITY_KINDS),
    zh: text('name'),
    en: optional(text('name')),
    tw: optional(text('name')),
    hk: optional(text('name')),
    aliases: fc.uniqueArray(text('name'), { maxLength: 4 }),
    description: optional(fc.record({ zh: text('line'), en: text('line') }, { requiredKeys: [] })),
  })
  .map(({ aliases, description, zh, ...rest }) => {
    const others = aliases.filter((alias) => alias !== zh);
    return {
      ...ownName(zh, withoutUndefined({ ...rest })),
      ...(others.length === 0 ? {} : { aliases: others }),
      ...(description === undefined || Object.keys(description).length === 0 ? {} : { description }),
    };
  });

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

export const anyOwnNames: fc.Arbitrary<OwnName[]> = fc.uniqueArray(anyOwnName, {
  maxLength: 5,
  selector: ({ id }) => id,
});
