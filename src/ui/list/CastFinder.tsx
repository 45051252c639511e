/** The cast list with its filter. */
import { Component, createRef, type JSX } from 'preact';
import type { CastGroup } from '../cast.ts';
import { EntityList, type EntityListProps } from './EntityList.tsx';
import { followKey } from './keys.ts';
import { filterCast } from './search.ts';
import { listWords } from './strings.ts';

export interface CastFinderProps extends EntityListProps {
  /** What the reader wrote into the filter. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const HINT_ID = 'cast-filter-keys';

/** Field, number of names found, and the list of these, in the order of `groups`. */
export class CastFinder extends Component<CastFinderProps> {
  readonly #root = createRef<HTMLDivElement>();
  readonly #field = createRef<HTMLInputElement>();

  readonly #onKey = (event: KeyboardEvent): void => {
    const { current: root } = this.#root;
    const { current: field } = this.#field;
    if (root === null || field === null) return;
    followKey(event, { root, field, openFirst: () => this.#openFirst(), clear: () => this.#clear() });
  };

  #openFirst(): void {
    const [first] = this.#found();
    const [member] = first?.members ?? [];
    if (member !== undefined) this.props.onChoose(member);
  }

  #clear(): boolean {
    if (this.props.query === '') return false;
    this.props.onQuery('');
    return true;
  }

  #found(): readonly CastGroup[] {
    return filterCast(this.props.groups, this.props.query);
  }

  override render(): JSX.Element {
    const { reader, query, onQuery, onChoose, onShow } = this.props;
    const { language } = reader;
    const found = this.#found();
    const count = found.reduce((sum, { members }) => sum + members.length, 0);
    const outcome = count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'found';
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons within
      <div ref={this.#root} onKeyDown={this.#onKey}>
        <search class="cast-filter">
          <input
            ref={this.#field}
            type="search"
            aria-label={listWords(language, 'filter')}
            aria-describedby={HINT_ID}
            placeholder={listWords(language, 'filterHint')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
          <span id={HINT_ID} class="visually-hidden">
            {listWords(language, 'filterKeys')}
          </span>
          <span class="cast-found" role="status">
            {query.trim() === '' ? '' : listWords(language, outcome, { count })}
          </span>
        </search>
        <EntityList groups={found} reader={reader} onChoose={onChoose} onShow={onShow} />
      </div>
    );
  }
}
