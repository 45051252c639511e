/** Checks the surface forms: twice in one entry, shared by entries without a licence, too short to stand freely. */

import { createScanner } from '../matcher.ts';
import { buildCharacterMap, normaliseText } from '../normalise.ts';
import { type FormUse, formsOf } from './forms.ts';
import type { WrittenList } from './list.ts';
import { buildMatcher } from './matcher.ts';
import type { Problem, SourcedEntry } from './read.ts';
import { characterPairUnits } from './traditional.ts';

interface PlacedUse extends FormUse {
  readonly text: string;
  readonly sourced: SourcedEntry;
}

export function checkForms(list: WrittenList): readonly Problem[] {
  const map = buildCharacterMap(characterPairUnits());
  const byEntry = list.entries.map((sourced) =>
    formsOf(sourced.entry).map((use) => ({ ...use, sourced, text: normaliseText(use.form, map) })),
  );
  const all = byEntry.flat();
  return [
    ...byEntry.flatMap((uses) => [...checkTwice(uses), ...checkShort(uses), ...checkBlockers(uses)]),
    ...checkShared(all),
    ...checkReachable([
      ...all.map((use) => ({ text: use.text, ...placeOf(use) })),
      ...list.bodies.flatMap(({ value, file, line }) =>
        value.forms.map((form) => ({ text: normaliseText(form, map), file, line })),
      ),
      ...list.blockers.map(({ value, file, line }) => ({ text: normaliseText(value, map), file, line })),
    ]),
  ];
}

function placeOf({ sourced, path }: PlacedUse): { file: string; line: number } {
  return { file: sourced.file, line: sourced.lineOf(path) };
}

function problem(use: PlacedUse, message: string): Problem {
  return { ...placeOf(use), message: `${use.path.join('.')}: ${message}` };
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
      problem(
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
      problem(
        use,
        use.path[0] === 'aliases'
          ? `${use.form} has one character: give it "licence: title", or write a country's in "characters"`
          : `${use.form} has one character and cannot be found safely; write a longer name`,
      ),
    );
}

/** A blocker contains a form (or a country's one-character form) and is longer; any other blocks nothing. */
function checkBlockers(uses: readonly PlacedUse[]): readonly Problem[] {
  const entry = uses[0]?.sourced.entry;
  const forms = uses.filter(({ role }) => role !== 'blocker').map(({ text }) => text);
  if (entry?.kind === 'country') forms.push(...(entry.characters ?? []));
  return uses
    .filter(({ role, text }) => role === 'blocker' && !forms.some((form) => text !== form && text.includes(form)))
    .map((use) => problem(use, `${use.form} contains none of the entry's forms and blocks nothing; remove it`));
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
        problem(
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

/** What the matcher is built from, it finds. */
function checkReachable(forms: readonly { text: string; file: string; line: number }[]): readonly Problem[] {
  const matcher = buildMatcher(new Set(forms.map(({ text }) => text)));
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
