/** Roles in time: the one of the article's date and, apart from it, the others. */
import type { JSX } from 'preact';
import type { Script } from '../../model/article.ts';
import type { Card, CardRole } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { dateInWords, periodInWords } from '../dates.ts';
import { type Worded, worded } from '../language.ts';
import { say } from '../strings.ts';
import { Text } from './Text.tsx';

export interface CardPartProps {
  readonly card: Card;
  /** The article's date, `YYYY-MM-DD`; `null`: not known. */
  readonly date: string | null;
  readonly script: Script;
  readonly language: InterfaceLanguage;
}

/** So many other roles stand open; more are folded away. */
const OTHER_ROLES_OPEN = 3;

/** Nothing when the person has no roles. */
export function CardRoles({ card, date, script, language }: CardPartProps): JSX.Element | null {
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
          <RoleList roles={held} script={script} language={language} />
        </section>
      )}
      {others.length > 0 && (
        <section class="card-part card-other-roles">
          <h3>{say(language, held.length > 0 ? 'otherRoles' : 'roles')}</h3>
          <RoleList roles={open} script={script} language={language} />
          {folded.length > 0 && (
            <details>
              <summary>{say(language, 'moreRoles', { count: folded.length })}</summary>
              <RoleList roles={folded} script={script} language={language} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

interface RoleListProps {
  readonly roles: readonly CardRole[];
  readonly script: Script;
  readonly language: InterfaceLanguage;
}

function RoleList({ roles, script, language }: RoleListProps): JSX.Element {
  return (
    <ul class="card-roles">
      {roles.map((role) => (
        <li key={`${role.title.hans} ${role.of?.hans} ${role.from} ${role.to}`}>
          <Text of={roleInWords(role, language, script)} />
          <span class="card-period"> {periodInWords(role.from, role.to, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The role with its country or body, unless the title says it: 白俄罗斯总统; President, Belarus. */
export function roleInWords({ title, of }: CardRole, language: InterfaceLanguage, script: Script): Worded {
  const { text, lang } = worded(title, language, script);
  const body = of === null ? '' : worded(of, language, script).text;
  if (language !== 'en') return { text: text.includes(body) ? text : `${body}${text}`, lang };
  const titled = text.charAt(0).toUpperCase() + text.slice(1);
  return { text: titled.includes(body) ? titled : `${titled}, ${body}`, lang };
}
