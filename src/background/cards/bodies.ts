/** A country's own bodies: its parliament, its ministries, its courts. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ListedEntry } from '../../knowledge/schema.ts';
import type { Wording } from '../../model/card.ts';
import { yearOf } from './dates.ts';
import { nameOf } from './names.ts';

/** A card names so many; a great country has dozens. */
const SHOWN = 6;

/**
 * The country's bodies that certainly existed in the article's year, the most often written of first.
 *
 * @param date the article's day; `null`: not known, and no body that ended is named.
 */
export function bodiesAt(country: number, date: string | null, knowledge: Knowledge): Wording[] {
  const year = yearOf(date);
  return knowledge
    .bodiesOf(country)
    .map((body) => knowledge.entity(body))
    .filter(({ entry }) => existedIn(entry, year))
    .sort((a, b) => b.entry.prominence - a.entry.prominence)
    .slice(0, SHOWN)
    .map(nameOf);
}

function existedIn(entry: ListedEntry, year: number | null): boolean {
  if (entry.kind !== 'organization') return false;
  const { founded, dissolved } = entry;
  if (year === null) return dissolved === undefined;
  return (founded === undefined || founded <= year) && (dissolved === undefined || year < dissolved);
}
