/**
 * Traditional wordings in the file: only those that differ from the usual counterpart of each character. Nine in ten do
 * not, and the others are written out.
 */
import type { CompiledEntity } from './knowledge.ts';
import { normaliseText } from './normalise.ts';

/** An entity as the file holds it: traditional wordings that are not here are the usual ones. */
export interface StoredEntity {
  readonly entry: CompiledEntity['entry'];
  readonly nameHant?: string;
  readonly descriptionHant?: string;
  /** `null` for each usual one; absent when all are. */
  readonly roleTitlesHant?: readonly (string | null)[];
  readonly statusHant?: string;
}

/** From simplified characters to their usual traditional ones, and between entities and what is stored of them. */
export class TraditionalText {
  private readonly map = new Uint16Array(0x10000);

  /** @param pairs - units in turn: a simplified character, the traditional one that these texts usually have for it. */
  constructor(pairs: Uint16Array) {
    for (let index = 0; index + 1 < pairs.length; index += 2) this.map[pairs[index] ?? 0] = pairs[index + 1] ?? 0;
  }

  /** The entity without its usual wordings. */
  stored({ entry, nameHant, descriptionHant, roleTitlesHant, statusHant }: CompiledEntity): StoredEntity {
    const titles = roleTitlesHant.map((title, index) => (title === this.usual(titleAt(entry, index)) ? null : title));
    return {
      entry,
      ...(nameHant === this.usual(entry.names.zh) ? {} : { nameHant }),
      ...(descriptionHant === this.usual(entry.description.zh) ? {} : { descriptionHant }),
      ...(titles.every((title) => title === null) ? {} : { roleTitlesHant: titles }),
      ...(statusHant === null || statusHant === this.usual(statusOf(entry) ?? '') ? {} : { statusHant }),
    };
  }

  /** The entity that `stored` was given. */
  restored({ entry, nameHant, descriptionHant, roleTitlesHant, statusHant }: StoredEntity): CompiledEntity {
    const roles = entry.kind === 'person' ? (entry.roles ?? []) : [];
    const status = statusOf(entry);
    return {
      entry,
      nameHant: nameHant ?? this.usual(entry.names.zh),
      descriptionHant: descriptionHant ?? this.usual(entry.description.zh),
      roleTitlesHant: roles.map(({ title }, index) => roleTitlesHant?.[index] ?? this.usual(title.zh)),
      statusHant: status === null ? null : (statusHant ?? this.usual(status)),
    };
  }

  private usual(simplified: string): string {
    return normaliseText(simplified, this.map);
  }
}

function titleAt(entry: CompiledEntity['entry'], index: number): string {
  return (entry.kind === 'person' ? entry.roles?.[index]?.title.zh : undefined) ?? '';
}

function statusOf(entry: CompiledEntity['entry']): string | null {
  return entry.kind === 'country' || entry.kind === 'place' ? (entry.status?.zh ?? null) : null;
}
