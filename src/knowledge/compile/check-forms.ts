/** Checks the surface forms: twice in one entry, shared by entries without a licence, too short to stand freely. */

import { createScanner } from '../matcher.ts';
import type { WrittenList } from './list.ts';
import { type BuiltMatcher, buildMatcher } from './matcher.ts';
import { type PlacedForms, type PlacedUse, placeOf, problemOf } from './placed-forms.ts';
import type { Problem } from './read.ts';

/** Forms that cannot be told apart, stand too freely, block nothing or are not found. */
export function checkForms({ byEntry, all, normalise }: PlacedForms, list: WrittenList): readonly Problem[] {
  const forms: readonly PlacedText[] = [
    ...all.map((use) => ({ text: use.text, ...placeOf(use) })),
    ...list.bodies.flatMap(({ value, file, line }) =>
      value.forms.map((form) => ({ text: normalise(form), file, line })),
    ),
    ...list.blockers.map(({ value, file, line }) => ({ text: normalise(value), file, line })),
  ];
  return [
    ...byEntry.flatMap((uses) => [
      ...checkTwice(uses),
      ...checkShort(uses),
      ...checkVouchers(uses),
      ...checkBlockers(uses),
    ]),
    ...checkShared(all),
    ...checkReachable(forms, buildMatcher(new Set(forms.map(({ text }) => text)))),
  ];
}

/** Whether both fields may say the same: a name in another region, or a name that is Latin in Chinese too (TikTok). */
function maySayTheSame(a: PlacedUse, b: PlacedUse): boolean {
  const sameField = a.path[0] === b.path[0];
  const regions = sameField && (a.role === 'name' || a.role === 'family') && a.role === b.role;
  return regions || (a.role !== b.role && (a.role === 'english' || b.role === 'english'));
}

function checkTwice(uses: readonly PlacedUse[]): readonly Problem[] {
  return uses.flatMap((use, index) => {
    const before = uses.slice(0, index).find((other) => other.text === use.text && !maySayTheSame(other, use));
    if (before === undefined) return [];
    return [
      problemOf(
        use,
        `${use.form} stands in ${before.path.join('.')} (line ${placeOf(before).line}) already (brackets, dots and scripts are matched alike); remove it`,
      ),
    ];
  });
}

function checkShort(uses: readonly PlacedUse[]): readonly Problem[] {
  return uses
    .filter(({ text, role, licence }) => text.length === 1 && role !== 'blocker' && licence !== 'title')
    .map((use) =>
      problemOf(
        use,
        use.path[0] === 'aliases'
          ? `${use.form} has one character: give it "licence: title", or write a country's in "characters"`
          : `${use.form} has one character and cannot be found safely; write a longer name`,
      ),
    );
}

/** Forms that need another form of the entity in the article need one that can stand there first. */
function checkVouchers(uses: readonly PlacedUse[]): readonly Problem[] {
  const chinese = uses.filter(({ role }) => role === 'name' || role === 'family' || role === 'alias');
  const [first] = chinese;
  if (first === undefined || chinese.some(({ licence }) => licence !== 'document')) return [];
  return [
    problemOf(
      first,
      `all forms have "licence: document", so that none is ever found first; give ${first.form} another licence`,
    ),
  ];
}

/** A blocker contains a form (or a country's one-character form) and is longer; any other blocks nothing. */
function checkBlockers(uses: readonly PlacedUse[]): readonly Problem[] {
  const entry = uses[0]?.sourced.entry;
  const forms = uses.filter(({ role }) => role !== 'blocker').map(({ text }) => text);
  if (entry?.kind === 'country') forms.push(...(entry.characters ?? []));
  return uses
    .filter(({ role, text }) => role === 'blocker' && !forms.some((form) => text !== form && text.includes(form)))
    .map((use) => problemOf(use, `${use.form} contains none of the entry's forms and blocks nothing; remove it`));
}

/**
 * Entities may share a form when all but one of them need something near it, or when each uses it in another region.
 * English names may be shared: they are what they are, and linking weighs them.
 */
function checkShared(all: readonly PlacedUse[]): readonly Problem[] {
  const free = new Map<string, PlacedUse[]>();
  for (const use of all) {
    if (use.licence !== 'free' || use.role === 'english' || use.role === 'blocker') continue;
    free.set(use.text, [...(free.get(use.text) ?? []), use]);
  }
  const problems: Problem[] = [];
  for (const uses of free.values()) {
    for (const [index, use] of uses.entries()) {
      const other = uses
        .slice(0, index)
        .find((before) => before.sourced !== use.sourced && !usedInDifferentRegions(before, use));
      if (other === undefined) continue;
      const { file, line } = placeOf(other);
      problems.push(
        problemOf(
          use,
          `${use.form} names "${other.sourced.entry.id}" (${file}:${line}) as well; give all but one of them a licence, or regions that differ`,
        ),
      );
    }
  }
  return problems;
}

function usedInDifferentRegions(a: PlacedUse, b: PlacedUse): boolean {
  return a.region !== null && b.region !== null && a.region !== b.region;
}

/** A form, body or blocker as it is matched, with its place. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A problem for each text that the matcher does not find where nothing else stands. */
export function checkReachable(forms: readonly PlacedText[], matcher: BuiltMatcher): readonly Problem[] {
  const scan = createScanner(matcher);
  return forms.flatMap(({ text, file, line }) => {
    let found = false;
    scan(text, (start, end, form) => {
      if (start === 0 && end === text.length && matcher.forms[form] === text) found = true;
    });
    return found
      ? []
      : [{ file, line, message: `the matcher does not find ${text}; its characters cannot be matched` }];
  });
}
