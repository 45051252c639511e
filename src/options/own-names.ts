/** Own names as the page's list and form have them. Pure. */
import { ENTITY_KINDS, type EntityKind } from '../model/annotation.ts';
import { formsOf, type OwnName } from '../model/own-name.ts';

/** The texts of the form, by the names of their fields. */
export const OWN_NAME_TEXTS = [
  'names.zh',
  'names.en',
  'names.tw',
  'names.hk',
  'aliases',
  'description.zh',
  'description.en',
] as const;
export type OwnNameText = (typeof OWN_NAME_TEXTS)[number];

/** What stands in the form; aliases one a line. */
export interface OwnNameFields {
  readonly kind: EntityKind;
  readonly texts: Readonly<Record<OwnNameText, string>>;
}

/** The form for a name; `null`: an empty one. */
export function fieldsOf(name: OwnName | null): OwnNameFields {
  const { zh = '', en = '', tw = '', hk = '' } = name?.names ?? {};
  return {
    kind: name?.kind ?? ENTITY_KINDS[0],
    texts: {
      'names.zh': zh,
      'names.en': en,
      'names.tw': tw,
      'names.hk': hk,
      aliases: (name?.aliases ?? []).join('\n'),
      'description.zh': name?.description?.zh ?? '',
      'description.en': name?.description?.en ?? '',
    },
  };
}

/** The name that the form holds, without white space around its texts and without empty ones. */
export function nameOfFields(id: string, { kind, texts }: OwnNameFields): OwnName {
  const text = (field: OwnNameText): string => texts[field].trim();
  const zh = text('names.zh');
  const lines = texts.aliases.split('\n').map((line) => line.trim());
  const aliases = [...new Set(lines)].filter((line) => line !== '' && line !== zh);
  const description = present({ zh: text('description.zh'), en: text('description.en') });
  return {
    id,
    kind,
    names: { zh, ...present({ en: text('names.en'), tw: text('names.tw'), hk: text('names.hk') }) },
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(Object.keys(description).length === 0 ? {} : { description }),
  };
}

function present<N extends string>(texts: Readonly<Record<N, string>>): Partial<Record<N, string>> {
  const kept: Partial<Record<N, string>> = {};
  for (const name of Object.keys(texts) as N[]) if (texts[name] !== '') kept[name] = texts[name];
  return kept;
}

/** The text of the form that a problem's field (`names.zh`, `aliases.2`) is about; `null`: none. */
export function textOfField(field: string): OwnNameText | null {
  return OWN_NAME_TEXTS.find((text) => field === text || field.startsWith(`${text}.`)) ?? null;
}

/** The names that hold every word of the query in one of their texts; all for an empty one. Case doesn't count. */
export function searchOwnNames(names: readonly OwnName[], query: string): readonly OwnName[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return names;
  return names.filter((name) => {
    const { zh = '', en = '' } = name.description ?? {};
    // A line break keeps a word from being found over the border of two texts.
    const all = folded([...formsOf(name), name.names.en ?? '', zh, en].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Puts a name that was deleted back to where it stood, or to the end; not twice. */
export function withNameAt(names: readonly OwnName[], name: OwnName, index: number): readonly OwnName[] {
  if (names.some(({ id }) => id === name.id)) return names;
  return [...names.slice(0, index), name, ...names.slice(index)];
}
