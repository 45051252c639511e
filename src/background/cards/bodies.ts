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
  const all = [...knowledge.bodiesOf(country)].sort((a, b) => knowledge.prominenceOf(b) - knowledge.prominenceOf(a));
  const shown: Wording[] = [];
  for (const body of all) {
    // One at a time: a great country has dozens, and each costs its decoding.
    const entity = knowledge.entity(body);
    if (existedIn(entity.entry, year)) shown.push(nameOf(entity));
    if (shown.length === SHOWN) break;
  }
  return shown;
}

function existedIn(entry: ListedEntry, year: number | null): boolean {
  if (entry.kind !== 'organization') return false;
  const { founded, dissolved } = entry;
  if (year === null) return dissolved === undefined;
  return (founded === undefined || founded <= year) && (dissolved === undefined || year < dissolved);
}
