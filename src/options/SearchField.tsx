/** A field that narrows a list as one types. */
import type { JSX } from 'preact';
import { numberInWords } from './strings.ts';
import { useTools } from './tools.ts';

export interface SearchFieldProps {
  readonly query: string;
  /** How many rows are left. */
  readonly found: number;
  readonly onSearch: (query: string) => void;
}

/** Says how much was found, to screen readers, too. */
export function SearchField({ query, found, onSearch }: SearchFieldProps): JSX.Element {
  const { language, say } = useTools();
  return (
    <div class="options-search">
      <label>
        <span class="options-field-label">{say('search')}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => onSearch(currentTarget.value)} />
      </label>
      <span role="status" class="options-hint">
        {query.trim() !== '' && say('found', { count: numberInWords(found, language) })}
      </span>
    </div>
  );
}
