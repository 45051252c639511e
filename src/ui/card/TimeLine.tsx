/** The roles drawn on a line of time. For the eye alone: what it shows is said by the list of roles. */
import type { JSX } from 'preact';
import type { CardRole } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { dateInWords } from '../dates.ts';
import { say } from '../strings.ts';
import { timeLine } from '../time-line.ts';

export interface TimeLineProps {
  /** In the order of the list that says them. */
  readonly roles: readonly CardRole[];
  /** The article's date, `YYYY-MM-DD`; `null`: not known. */
  readonly date: string | null;
  /** The year of death; `null`: none is known. */
  readonly died: number | null;
  readonly language: InterfaceLanguage;
}

/** One bar a role, and a line at the article's date; nothing when fewer than two roles have a beginning. */
export function TimeLine({ roles, date, died, language }: TimeLineProps): JSX.Element | null {
  const line = timeLine(roles, date, died);
  if (line === null) return null;
  const { bars, date: today, from, to } = line;
  return (
    <div class="card-time" aria-hidden="true">
      {today !== null && (
        // The words keep to the side where there is room.
        <p
          class="card-time-words"
          style={today > 50 ? { marginLeft: 'auto', right: `${100 - today}%` } : { left: `${today}%` }}
        >
          {say(language, 'thisArticle')}
        </p>
      )}
      <div class="card-time-bars">
        {bars.map(({ start, length, atDate }) => (
          <div>
            <span class={atDate ? 'is-held' : undefined} style={{ left: `${start}%`, width: `${length}%` }} />
          </div>
        ))}
        {today !== null && <i style={{ left: `${today}%` }} />}
      </div>
      <p class="card-time-years">
        <span>{dateInWords(String(from), language)}</span>
        <span>{dateInWords(String(to), language)}</span>
      </p>
    </div>
  );
}
