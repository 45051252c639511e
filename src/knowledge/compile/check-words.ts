/** Checks the forms that would be found where nobody means them: ordinary words, and parts of other entries' names. */
import { createScanner } from '../matcher.ts';
import type { Entry } from '../schema.ts';
import type { WrittenList } from './list.ts';
import { buildMatcher } from './matcher.ts';
import { isChineseName, type PlacedForms, type PlacedUse, placeOf, problemOf } from './placed-forms.ts';
import type { Problem, SourcedEntry } from './read.ts';
import { isCommonWord } from './words.ts';

/**
 * A form that is a common word too needs something near it. What jieba's dictionary counts as a word though it is a name
 * and nothing else stands in `lexicon/only-names.txt`.
 */
export function checkCommonWords({ all }: PlacedForms, { onlyNames = [] }: WrittenList): readonly Problem[] {
  const names = new Set(onlyNames);
  return all
    .filter((use) => use.licence === 'free' && isChineseName(use) && !names.has(use.text))
    .filter(({ text, sourced }) => isCommonWord(text, sourced.entry.kind === 'person'))
    .map((use) =>
      problemOf(
        use,
        `${use.form} is an ordinary word as well: give it "licence: cue"; if it is nothing but a name, write it into lexicon/only-names.txt`,
      ),
    );
}

/**
 * A free form within another entry's form that needs something near it (苏丹 in 努尔苏丹) stays to be found where the
 * longer one lacks that: a blocker must hold the longer one.
 *
 * It need not where the part means what it names (美国 in the name of an American company), where it is a whole part of a
 * dotted name, or where a longer free form covers it.
 */
export function checkParts(forms: PlacedForms, list: WrittenList): readonly Problem[] {
  const free = groupByText(forms.all.filter((use) => use.licence === 'free' && isChineseName(use)));
  const matcher = buildMatcher(free.keys());
  const scan = createScanner(matcher);
  const blockersOf = collectBlockers(forms, list);
  const problems = new Map<string, Problem>();
  for (const longer of forms.all) {
    if (longer.licence === 'free' || !isChineseName(longer)) continue;
    const found: Part[] = [];
    scan(longer.text, (start, end, form) => {
      found.push({ start, end, uses: free.get(matcher.forms[form] ?? '') ?? [] });
    });
    for (const part of found) {
      // The whole form is none either; if it names somebody else freely, it covers its parts.
      if (part.end - part.start === longer.text.length) continue;
      if (isWholePart(longer.text, part) || found.some((other) => isWithin(part, other))) continue;
      for (const use of part.uses) {
        if (isMeant(part, use, longer) || isBlocked(longer.text, part, blockersOf(use.sourced))) continue;
        problems.set(`${use.sourced.entry.id} ${use.text} ${longer.text}`, describe(use, longer));
      }
    }
  }
  return [...problems.values()];
}

function describe(use: PlacedUse, longer: PlacedUse): Problem {
  const { file, line } = placeOf(longer);
  const where = `"${longer.sourced.entry.id}", ${file}:${line}`;
  return problemOf(use, `${use.form} is a part of ${longer.form} (${where}); add that to the blockers`);
}

/** For each entry the blockers that hold for it: its own and the general ones. */
function collectBlockers(forms: PlacedForms, list: WrittenList): (sourced: SourcedEntry) => readonly string[] {
  const general = list.blockers.map(({ value }) => forms.normalise(value));
  const own = new Map<SourcedEntry, string[]>();
  for (const { role, sourced, text } of forms.all) {
    if (role === 'blocker') own.set(sourced, [...(own.get(sourced) ?? general), text]);
  }
  return (sourced) => own.get(sourced) ?? general;
}

/** A free form at a place of a longer one, with all that it names. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly uses: readonly PlacedUse[];
}

function groupByText(uses: readonly PlacedUse[]): ReadonlyMap<string, readonly PlacedUse[]> {
  const groups = new Map<string, PlacedUse[]>();
  for (const use of uses) {
    const group = groups.get(use.text);
    if (group === undefined) groups.set(use.text, [use]);
    else group.push(use);
  }
  return groups;
}

function isWholePart(text: string, { start, end }: Part): boolean {
  return (
    (start === 0 || text.charAt(start - 1) === '·') &&
    (end === text.length || text.charAt(end) === '·') &&
    text.includes('·')
  );
}

function isWithin(part: Part, other: Part): boolean {
  return other.start <= part.start && part.end <= other.end && other.end - other.start > part.end - part.start;
}

/** Whether a part names its entity within the longer name too: one of the entries refers to the other, or below. */
function isMeant({ start }: Part, { sourced: part }: PlacedUse, { sourced: whole }: PlacedUse): boolean {
  if (part === whole || referencesOf(whole.entry).includes(part.entry.id)) return true;
  if (referencesOf(part.entry).includes(whole.entry.id)) return true;
  // 中国人权捍卫者: an organization whose name begins with a country's.
  return start === 0 && part.entry.kind === 'country' && whole.entry.kind === 'organization';
}

function referencesOf(entry: Entry): readonly (string | undefined)[] {
  const related = entry.related ?? [];
  if (entry.kind === 'person') return [...related, ...(entry.roles ?? []).map(({ of }) => of)];
  if (entry.kind === 'country') return [...related, entry.capital];
  if (entry.kind === 'place') return [...related, entry.country, entry.within];
  return [...related, entry.country, entry.parent, entry.seat];
}

function isBlocked(text: string, { start, end }: Part, blockers: readonly string[]): boolean {
  return blockers.some((blocker) => {
    for (let at = text.indexOf(blocker); at !== -1; at = text.indexOf(blocker, at + 1)) {
      if (at <= start && end <= at + blocker.length) return true;
    }
    return false;
  });
}
