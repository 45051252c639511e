/** What `npm run quality` prints: tables of precision and recall, and a line for each error. */
import type { Certainty, EntityKind } from '../../src/model/annotation.ts';
import { ENTITY_KINDS } from '../../src/model/annotation.ts';
import type { GoldArticle, GoldMention } from './gold.ts';
import { type Counts, count, type Outcome, type Placed, wilson } from './score.ts';

type IsListed = (gold: GoldMention) => boolean;

function digits(share: number): string {
  return (share * 100).toFixed(1);
}

/** A share in percent with its Wilson interval; a dash when there is nothing to count. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '    –'.padEnd(20);
  const [low, high] = wilson(part, whole);
  return `${digits(part / whole).padStart(5)} (${digits(low)}–${digits(high)})`.padEnd(20);
}

function row(name: string, counts: Counts): string {
  const { found, missed, listed, listedFound, right } = counts;
  const precision = found / (found + counts.false);
  const recall = found / (found + missed);
  const f1 = digits((2 * precision * recall) / (precision + recall));
  return [
    name.padEnd(13),
    percent(found, found + counts.false),
    percent(found, found + missed),
    f1.padStart(5),
    '  ',
    percent(right, found),
    percent(listedFound, listed),
    `${found} found, ${counts.false} false, ${missed} missed, ${counts.wrong} wrong links`,
  ].join(' ');
}

/** Precision, recall and links by kind and over all. Places are optional in the gold, so they have no row. */
export function kindTable(outcomes: readonly Placed[], isListed: IsListed): string[] {
  const kinds: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => kind !== 'place');
  return [
    'kind          precision            recall                  F1    right card           recall of listed',
    ...kinds.map((kind) => row(kind, count(outcomes, isListed, kind))),
    row('all', count(outcomes, isListed)),
  ];
}

const TIERS: readonly Certainty[] = ['sure', 'likely', 'unlisted'];

/** Whether what is shown is right: span and kind, and, where it claims an entity, the entity. */
function isRight(outcome: Outcome): boolean {
  return outcome.type === 'found' && outcome.link !== 'wrong';
}

/** By certainty: how many marks there are that count, and how many of them are right in span, kind and entity. */
export function tierTable(outcomes: readonly Placed[]): string[] {
  const marks = outcomes.flatMap((outcome) => (outcome.type === 'missed' ? [] : [outcome]));
  return TIERS.map((tier) => {
    const own = marks.filter(({ mark }) => mark.certainty === tier);
    const right = own.filter(isRight).length;
    return `${tier.padEnd(13)} ${percent(right, own.length)} ${right} of ${own.length} marks right in span, kind and entity`;
  });
}

/** Names of the shape X·Y that the list does not hold: whether they are marked with their right borders. */
export function dotNameRow(outcomes: readonly Placed[], isListed: IsListed, textOf: TextOf): string {
  const own = outcomes.filter(
    (outcome) =>
      outcome.type !== 'false' &&
      outcome.gold.kind === 'person' &&
      !isListed(outcome.gold) &&
      textOf(outcome, outcome.gold).includes('·'),
  );
  const found = own.filter(({ type }) => type === 'found').length;
  return `unlisted X·Y  ${percent(found, own.length)} ${found} of ${own.length} marked with their right borders`;
}

/** The printed words of a span in the article of an outcome. */
export type TextOf = (outcome: Placed, span: { readonly start: number; readonly end: number }) => string;

/** How the outcomes of each phenomenon of the sentence bank fared: sentences without an error of all. */
export function phenomenonTable(articles: readonly GoldArticle[], outcomes: readonly Placed[]): string[] {
  const wrong = new Set(outcomes.filter((outcome) => isError(outcome)).map(({ article }) => article));
  const byName = new Map<string, { all: number; right: number }>();
  for (const { name, phenomenon } of articles) {
    if (phenomenon === null) continue;
    const counts = byName.get(phenomenon) ?? { all: 0, right: 0 };
    counts.all += 1;
    if (!wrong.has(name)) counts.right += 1;
    byName.set(phenomenon, counts);
  }
  return [...byName].map(([name, { all, right }]) => `${name.padEnd(40)} ${right} of ${all}`);
}

/** False, missed or linked to somebody else. */
export function isError(outcome: Outcome): boolean {
  return outcome.type !== 'found' || outcome.link === 'wrong';
}

/** One line for an error, with the words around it; `null` for what is no error. */
export function describeError(outcome: Placed, gold: ReadonlyMap<string, GoldArticle>): string | null {
  if (!isError(outcome)) return null;
  const span = outcome.type === 'false' ? outcome.mark : outcome.gold;
  const text = gold.get(outcome.article)?.blocks.find(({ block }) => block.id === outcome.block)?.block.text ?? '';
  const around = `${text.slice(Math.max(0, span.start - 10), span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end, span.end + 10)}`;
  const place = `${outcome.article} ${outcome.block}: ${around.replaceAll('\n', ' ')}`;
  if (outcome.type === 'false') {
    const { kind, entity, how, certainty } = outcome.mark;
    return `FALSE  ${place}  (${kind} ${entity?.id ?? 'unlisted'}, ${how}, ${certainty})`;
  }
  if (outcome.type === 'missed') {
    const marks = outcome.marks.map(({ text: printed, kind }) => `${printed} ${kind}`).join(', ');
    return `MISSED ${place}  (${outcome.gold.kind} ${outcome.gold.english.join('/')}${marks === '' ? '' : `; marked: ${marks}`})`;
  }
  return `LINK   ${place}  (${outcome.mark.entity?.id ?? 'none'}, ${outcome.mark.certainty}; gold: ${outcome.gold.english.join('/')})`;
}
