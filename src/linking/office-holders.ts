/**
 * Whom a family name behind an office means that the article gives nowhere in full: 尼泊尔总理|奥利. The country, the
 * office and the article's date together leave one person of the list, or nobody.
 */
import type { Evidence, Span } from '../model/annotation.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Context } from './context.ts';
import { titleBefore } from './cues.ts';
import type { LinkingBlock } from './document.ts';
import { factsOf } from './entity-facts.ts';
import type { FormMatch } from './forms.ts';
import { officeBeside } from './holders.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import { SINGLE_OFFICES } from './rules/words.ts';

/** The reading of a family name by the office before it; `null` when the office does not tell. */
export function officeHolder(text: string, span: Span, match: FormMatch, context: Context): Reading | null {
  const title = titleBefore(text, span.block, span.start);
  if (title?.value === undefined || title.at === undefined) return null;
  if (!SINGLE_OFFICES.has(title.value.replace(/^前/, ''))) return null;
  const country = countryOfOffice(span.block, title.at.start, context);
  if (country === null) return null;
  const held = new Map<number, Evidence>();
  for (const { role, entity, region } of match.references) {
    if (role !== 'family' || entity < 0 || !isOfScript(region, context)) continue;
    if (!factsOf(entity, context.knowledge).countries.includes(country)) continue;
    const office = officeBeside(entity, { text, span }, context);
    if (office !== null) held.set(entity, office);
  }
  const [only] = held;
  if (only === undefined || held.size > 1) return null;
  return { entity: only[0], how: 'partial', evidence: [only[1]], score: LICENCE_SCORE.cue + 2 };
}

/** Whether another country's office stands right before a name (古巴领导人|卡斯特罗, where a Honduran is meant elsewhere). */
export function isOfAnotherCountry(text: string, { block, start }: Span, entity: number, context: Context): boolean {
  const title = titleBefore(text, block, start);
  if (title?.value === undefined || title.at === undefined) return false;
  const word = title.value.replace(/^前/, '');
  if (!SINGLE_OFFICES.has(word) && !LEADERS.has(word)) return false;
  const end = text.charAt(title.at.start - 1) === '前' ? title.at.start - 1 : title.at.start;
  const country = context.endingAt(block, end).find(({ form }) => form.country !== null)?.form.country;
  const { countries } = factsOf(entity, context.knowledge);
  return country !== undefined && country !== null && countries.length > 0 && !countries.includes(country);
}

const LEADERS: ReadonlySet<string> = new Set(['领导人', '最高领导人']);

/** All of a block, before anything else of the article is known: who is told so counts as named in full. */
export function officeHolders({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const match of context.matches.get(block.id) ?? []) {
    if (match.form.families.length === 0 || isLonger(text, match, context)) continue;
    const span = { block: block.id, start: match.start, end: match.end };
    const reading = officeHolder(text, span, match, context);
    if (reading === null) continue;
    const weight = (span.end - span.start) * CHARACTER_WEIGHT.partial;
    found.push({ ...span, weight, readings: [{ ...reading, how: 'alias' }], how: 'alias', evidence: [] });
  }
  return found;
}

/** Whether the name may go on: 奥利|弗, 克里|斯·…. */
function isLonger(text: string, { start, end }: FormMatch, { knowledge }: Context): boolean {
  if (text.charAt(end) === '·' || text.charAt(start - 1) === '·') return true;
  return [1, 2].some((more) => end + more <= text.length && knowledge.isNameComponent(text.slice(start, end + more)));
}

/** The country whose office it is: the one right before it, else the last one before in the block, else the article's main one. */
function countryOfOffice(block: number, start: number, context: Context): number | null {
  let last: number | null = null;
  for (const { end, form } of context.matches.get(block) ?? []) {
    if (end > start) break;
    last = form.country ?? last;
  }
  return last ?? context.mainCountry;
}

/** Forms of Taiwan and Hong Kong are theirs in traditional text only. */
function isOfScript(region: string | null, { document }: Context): boolean {
  return region === null || region === 'cn' || document.article.script === 'hant';
}
