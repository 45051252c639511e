/** Filtering the cast list: by printed forms, by every Chinese form that the card has, and by English. Pure. */
import type { CastGroup, CastMember } from '../cast.ts';

/**
 * The groups with the members that hold every word of the query, in their order; the groups themselves for an empty
 * query. Case, accents, widths, and the dots, hyphens and spaces within names don't count.
 */
export function filterCast(groups: readonly CastGroup[], query: string): readonly CastGroup[] {
  const words = query.split(/\s+/).map(folded).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap(({ kind, members }) => {
    const found = members.filter((member) => isFound(member, words));
    return found.length === 0 ? [] : [{ kind, members: found }];
  });
}

function isFound(member: CastMember, words: readonly string[]): boolean {
  const text = textOf(member);
  return words.every((word) => text.includes(word));
}

/** What each member is found by. The list is filtered at every key, its members stay. */
const texts = new WeakMap<CastMember, string>();

function textOf(member: CastMember): string {
  const known = texts.get(member);
  if (known !== undefined) return known;
  const { card, forms } = member;
  const wordings = [card.name, ...card.choices.map(({ name }) => name)];
  const all = [
    ...forms,
    ...wordings.flatMap(({ hans, hant, en }) => [hans, hant, en]),
    ...card.spellings.map(({ text }) => text),
    ...(card.english === null ? [] : [card.english.text]),
    ...card.alsoEn,
  ];
  // A line break keeps a word from being found over the border of two names.
  const text = [...new Set(all.map(folded))].join('\n');
  texts.set(member, text);
  return text;
}

/** Full width made half, accents taken off, small letters, nothing between the parts of a name. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Pd}\s·・‧•∙⋅.'’]/gu, '')
    .toLowerCase();
}
