/** What the article itself says of names that the list does not hold: their English, who they are, where they stand. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityKind, Evidence, Span, UnlistedName } from '../model/annotation.ts';
import { appositionBefore } from './apposition.ts';
import type { Aligned } from './bilingual/alignment.ts';
import type { Candidate, Discovery } from './candidate.ts';
import type { Context } from './context.ts';

/** An unlisted name of the article. */
export interface Unlisted {
  readonly kind: EntityKind;
  readonly name: UnlistedName;
  /** Where the paired English paragraph has the name; `null` when it does not, or there is none. */
  readonly english: Evidence | null;
}

/** By the printed full name, normalised. */
export type UnlistedNames = ReadonlyMap<string, Unlisted>;

/**
 * Gathers the unlisted names among the candidates that were chosen.
 *
 * @param chosen in document order.
 */
export function unlistedNames(chosen: readonly Candidate[], { knowledge, document }: Context): UnlistedNames {
  const blocks = new Map(document.chinese.map((linking) => [linking.block.id, linking]));
  const names = new Map<string, Unlisted>();
  const whole = chosen.filter(({ how }) => how !== 'partial');
  // 陆|先生 whom nothing names in full is one person all the same.
  const parts = chosen.filter(({ how }) => how === 'partial');
  for (const { discovery, how, block, start, end, evidence } of [...whole, ...parts]) {
    if (discovery === undefined) continue;
    const key = knowledge.normalise(discovery.zh);
    if (how === 'partial' && names.has(key)) continue;
    const known = names.get(key)?.name;
    const own = blocks.get(block);
    const apposition =
      own === undefined || discovery.kind !== 'person' || how === 'partial'
        ? null
        : appositionBefore(own.text, own.block.text, start);
    names.set(key, {
      kind: discovery.kind,
      name: {
        zh: known?.zh ?? discovery.zh,
        en: known?.en || discovery.en,
        apposition: known?.apposition ?? apposition,
        first: known?.first ?? { block, start, end },
      },
      english: names.get(key)?.english ?? evidence.find(({ code }) => code === 'english-in-pair') ?? null,
    });
  }
  return names;
}

/** The names with the English that was found beside them; brackets win over a pair. */
export function withEnglish(names: UnlistedNames, aligned: ReadonlyMap<string, Aligned>): UnlistedNames {
  return new Map(
    [...names].map(([key, unlisted]) => {
      const found = aligned.get(key);
      if (found === undefined || unlisted.name.en !== '') return [key, unlisted];
      const english: Evidence = { code: 'english-in-pair', value: found.en, at: found.at };
      return [key, { ...unlisted, name: { ...unlisted.name, en: found.en }, english }];
    }),
  );
}

/** The name of a discovery; of one that stands nowhere in full, what the discovery itself says. */
export function unlistedOf(discovery: Discovery, names: UnlistedNames, span: Span, knowledge: Knowledge): Unlisted {
  const known = names.get(knowledge.normalise(discovery.zh));
  if (known !== undefined) return known;
  const { kind, zh, en } = discovery;
  return { kind, name: { zh, en, apposition: null, first: span }, english: null };
}
