/** The cast list: who and what an article names, by kind, in the order of weight; a name opens its card. */
import type { JSX } from 'preact';
import type { Reader } from '../../model/reader.ts';
import { roleInWords } from '../card/CardRoles.tsx';
import { Text } from '../card/Text.tsx';
import type { CastGroup, CastMember } from '../cast.ts';
import { chinese, type Worded, worded } from '../language.ts';
import { kindInWords, say } from '../strings.ts';

export interface EntityListProps {
  readonly groups: readonly CastGroup[];
  readonly reader: Reader;
  /** A name was chosen: `member.card.key` says which. */
  readonly onChoose: (member: CastMember) => void;
}

/** One section a kind. Each name's button has `data-key`, the card's key, so that focus can return to it. */
export function EntityList({ groups, reader, onChoose }: EntityListProps): JSX.Element {
  return (
    <div class="zhiming cast">
      {groups.map(({ kind, members }) => (
        <section key={kind} class="cast-group" aria-labelledby={`cast-${kind}`}>
          <h3 id={`cast-${kind}`} class="cast-kind">
            {kindInWords(kind, reader.language)} <span class="cast-size">{members.length}</span>
          </h3>
          <ul>
            {members.map((member) => (
              <li key={member.card.key}>
                <Row member={member} reader={reader} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type RowProps = Omit<EntityListProps, 'groups'> & { readonly member: CastMember };

function Row({ member, reader, onChoose }: RowProps): JSX.Element {
  const { card, count } = member;
  const { language } = reader;
  const line = lineOf(member, reader);
  const times = count === 1 ? say(language, 'onceInArticle') : say(language, 'timesInArticle', { count });
  return (
    <button type="button" class="cast-row" data-key={card.key} onClick={() => onChoose(member)}>
      <span class="cast-names">
        <span class="cast-name">
          <Text of={chinese(card.name, reader)} />
        </span>{' '}
        {card.english !== null && (
          <span class="cast-english" lang="en">
            {card.english.text}
          </span>
        )}
      </span>{' '}
      <span class="cast-count" title={times}>
        <span aria-hidden="true">{count}</span>
        <span class="visually-hidden">{times}</span>
      </span>
      {line !== null && (
        <span class="cast-line">
          {' '}
          <Text of={line} />
        </span>
      )}
    </button>
  );
}

/** The role at the article's date, else the description; for an ambiguous name what it may be; else nothing. */
function lineOf({ card }: CastMember, reader: Reader): Worded | null {
  const [role] = card.roles;
  if (role?.atDate === true) return roleInWords(role, reader);
  if (card.description !== null) return worded(card.description, reader);
  if (card.choices.length === 0) return null;
  const names = card.choices.map(({ name }) => worded(name, reader));
  return {
    text: names.map(({ text }) => text).join(reader.language === 'en' ? ' / ' : '／'),
    lang: names[0]?.lang ?? 'en',
  };
}
