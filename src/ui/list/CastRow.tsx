/** One name of the cast list: opens its card, and beside it the way into the article. */
import { Component, type JSX } from 'preact';
import type { Reader } from '../../model/reader.ts';
import { roleInWords } from '../card/CardRoles.tsx';
import { Text } from '../card/Text.tsx';
import type { CastMember } from '../cast.ts';
import { chinese, type Worded, worded } from '../language.ts';
import { say } from '../strings.ts';
import { listWords } from './strings.ts';

export interface CastRowProps {
  readonly member: CastMember;
  readonly reader: Reader;
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean;
  readonly onChoose: (member: CastMember) => void;
  readonly onShow: (member: CastMember) => void;
}

/** A class, for it is drawn again only when it differs: an article may name hundreds, and each key filters them. */
export class CastRow extends Component<CastRowProps> {
  override shouldComponentUpdate(next: CastRowProps): boolean {
    const { member, reader, isCurrent } = this.props;
    return member !== next.member || reader !== next.reader || isCurrent !== next.isCurrent;
  }

  override render(): JSX.Element {
    const { member, reader, isCurrent, onChoose, onShow } = this.props;
    const { card, count } = member;
    const { language } = reader;
    const name = chinese(card.name, reader);
    const line = lineOf(member, reader);
    const times = count === 1 ? say(language, 'onceInArticle') : say(language, 'timesInArticle', { count });
    const tabIndex = isCurrent ? 0 : -1;
    return (
      <li class="cast-item">
        <button type="button" class="cast-row" data-key={card.key} tabIndex={tabIndex} onClick={() => onChoose(member)}>
          <span class="cast-names">
            <span class="cast-name">
              <Text of={name} />
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
        <button
          type="button"
          class="icon-button cast-show"
          tabIndex={tabIndex}
          title={listWords(language, 'showInArticle')}
          onClick={() => onShow(member)}
        >
          <ShowIcon />
          <span class="visually-hidden">
            {listWords(language, 'showInArticle')} <Text of={name} />
          </span>
        </button>
      </li>
    );
  }
}

/** A cross-hair. */
function ShowIcon(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0M8 1.5v5M8 9.5v5M1.5 8h5M9.5 8h5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.25"
        stroke-linecap="round"
      />
    </svg>
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
