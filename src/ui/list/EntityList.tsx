/** The cast list: who and what an article names, by kind, in the order of weight; a name opens its card. */
import { Component, type JSX } from 'preact';
import type { Reader } from '../../model/reader.ts';
import type { CastGroup, CastMember } from '../cast.ts';
import { kindInWords } from '../strings.ts';
import { CastRow } from './CastRow.tsx';

export interface EntityListProps {
  readonly groups: readonly CastGroup[];
  readonly reader: Reader;
  /** A name was chosen: `member.card.key` says which. Both must stay the same function while the list does. */
  readonly onChoose: (member: CastMember) => void;
  /** The name is to be shown in the article. */
  readonly onShow: (member: CastMember) => void;
}

interface EntityListState {
  /** The key of the row that Tab leads to; `null`: the first one. */
  readonly current: string | null;
}

/**
 * One section a kind. Each name's button has `data-key`, the card's key, so that focus can return to it. Tab leads to
 * one row only, the first or the one that had the focus last; from there the arrow keys walk (`keys.ts`).
 */
export class EntityList extends Component<EntityListProps, EntityListState> {
  override state: EntityListState = { current: null };

  readonly #follow = (event: FocusEvent): void => {
    const item = event.target instanceof Element ? event.target.closest('.cast-item') : null;
    const current = item?.querySelector<HTMLElement>('.cast-row')?.dataset.key;
    if (current !== undefined && current !== this.state.current) this.setState({ current });
  };

  override render(): JSX.Element {
    const { groups, reader, onChoose, onShow } = this.props;
    const members = groups.flatMap((group) => group.members);
    const current = members.find(({ card }) => card.key === this.state.current) ?? members[0];
    return (
      <div class="zhiming cast" onFocusIn={this.#follow}>
        {groups.map((group) => (
          <section key={group.kind} class="cast-group" aria-labelledby={`cast-${group.kind}`}>
            <h3 id={`cast-${group.kind}`} class="cast-kind">
              {kindInWords(group.kind, reader.language)} <span class="cast-size">{group.members.length}</span>
            </h3>
            <ul>
              {group.members.map((member) => (
                <CastRow
                  key={member.card.key}
                  member={member}
                  reader={reader}
                  isCurrent={member === current}
                  onChoose={onChoose}
                  onShow={onShow}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    );
  }
}
