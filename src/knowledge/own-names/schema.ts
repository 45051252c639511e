/**
 * What an own name may hold, as it is written in a file: the list's own form (`knowledge/schema.ts`), but for what a
 * reader may not know. A list's entry fits it too; what own names don't keep of one is dropped.
 *
 * The messages are `OwnNameProblemCode`s. What storage takes (`platform/own-names.ts`) is the same; a test holds them
 * together.
 */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../../model/annotation.ts';
import { OWN_ALIASES_MAX, ownTextFault } from '../../model/own-name.ts';

/** What YAML takes for a number or a truth value (360, true) may be a name all the same. */
const written = v.pipe(
  v.union([v.string(), v.pipe(v.union([v.number(), v.boolean()]), v.transform(String))], 'not-text'),
  v.trim(),
);

function textOf(use: 'name' | 'line') {
  return v.pipe(
    written,
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? ownTextFault(dataset.value, use) : null;
      if (fault !== null) addIssue({ message: fault });
    }),
  );
}

const name = textOf('name');
const line = textOf('line');

const names = v.object(
  {
    zh: name,
    en: v.nullish(name),
    tw: v.nullish(name),
    hk: v.nullish(name),
    'also-en': v.nullish(v.array(name, 'not-several')),
  },
  'not-a-group',
);

/** A plain string, or the list's form with conditions, which an own name does not need: the reader decides. */
const alias = v.lazy((input) =>
  typeof input === 'object' && input !== null ? v.object({ form: name }, 'not-a-group') : name,
);

export const writtenNameSchema = v.object(
  {
    id: v.nullish(written),
    kind: v.picklist(ENTITY_KINDS, 'kind'),
    names,
    aliases: v.nullish(v.array(alias, 'not-several')),
    description: v.nullish(v.object({ zh: v.nullish(line), en: v.nullish(line) }, 'not-a-group')),
  },
  'not-an-entry',
);

export type WrittenName = v.InferOutput<typeof writtenNameSchema>;

/** All further forms of a written name, English ones too, each once, without the full name. */
export function writtenAliases({ names: all, aliases }: WrittenName): string[] {
  const forms = [
    ...(aliases ?? []).map((one) => (typeof one === 'string' ? one : one.form)),
    ...(all['also-en'] ?? []),
  ];
  return [...new Set(forms)].filter((form) => form !== all.zh);
}

/** Whether a written name has more aliases than one may have. */
export function hasTooManyAliases(name: WrittenName): boolean {
  return writtenAliases(name).length > OWN_ALIASES_MAX;
}
