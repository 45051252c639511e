/** Roles in time: the one of the article's date and, apart from it, the others. */
import type { JSX } from 'preact';
import type { Card, CardRole } from '../../model/card.ts';
import type { Reader } from '../../model/reader.ts';
import { dateInWords, periodInWords } from '../dates.ts';
import { type Worded, worded } from '../language.ts';
import { say } from '../strings.ts';
import { Text } from './Text.tsx';
import { TimeLine } from './TimeLine.tsx';

export interface CardPartProps {
  readonly card: Card;
  /** The article's date, `YYYY-MM-DD`; `null`: not known. */
  readonly date: string | null;
  readonly reader: Reader;
}

/** So many other roles stand open; more are folded away. */
const OTHER_ROLES_OPEN = 3;

/** Nothing when the person has no roles. */
export function CardRoles({ card, date, reader }: CardPartProps): JSX.Element | null {
  const { language } = reader;
  const held = card.roles.filter(({ atDate }) => atDate);
  const others = card.roles.filter(({ atDate }) => !atDate);
  if (card.roles.length === 0) return null;
  const open = others.slice(0, OTHER_ROLES_OPEN);
  const folded = others.slice(OTHER_ROLES_OPEN);
  return (
    <>
      {held.length > 0 && date !== null && (
        <section class="card-part card-held">
          <h3>{say(language, 'rolesAt', { date: dateInWords(date, language) })}</h3>
          <RoleList roles={held} reader={reader} />
        </section>
      )}
      <TimeLine roles={card.roles} date={date} died={card.died} language={language} />
      {others.length > 0 && (
        <section class="card-part card-other-roles">
          <h3>{say(language, held.length > 0 ? 'otherRoles' : 'roles')}</h3>
          <RoleList roles={open} reader={reader} />
          {folded.length > 0 && (
            <details>
              <summary>{say(language, 'moreRoles', { count: folded.length })}</summary>
              <RoleList roles={folded} reader={reader} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

interface RoleListProps {
  readonly roles: readonly CardRole[];
  readonly reader: Reader;
}

function RoleList({ roles, reader }: RoleListProps): JSX.Element {
  return (
    <ul class="card-roles">
      {roles.map((role) => (
        <li key={`${role.title.hans} ${role.of?.hans} ${role.from} ${role.to}`}>
          <Text of={roleInWords(role, reader)} />{' '}
          <span class="card-period">{periodInWords(role.from, role.to, reader.language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The role with its country or body, unless the title says it: 白俄罗斯总统; President, Belarus. */
export function roleInWords({ title, of }: CardRole, reader: Reader): Worded {
  const { text, lang } = worded(title, reader);
  const body = of === null ? '' : worded(of, reader).text;
  if (reader.language !== 'en') return { text: text.includes(body) ? text : `${body}${text}`, lang };
  const titled = text.charAt(0).toUpperCase() + text.slice(1);
  return { text: titled.includes(body) ? titled : `${titled}, ${body}`, lang };
}
