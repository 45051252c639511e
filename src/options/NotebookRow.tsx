/** One entry of the notebook. */
import type { JSX } from 'preact';
import type { NotebookEntry } from '../model/notebook.ts';
import { dateInWords } from '../ui/dates.ts';
import { tagOf, useTools } from './tools.ts';

export interface NotebookRowProps {
  readonly entry: NotebookEntry;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  /** The button stands in the row that is about to go. */
  readonly onRemove: (button: HTMLElement) => void;
}

/** Shows all that is kept, and no more: what isn't kept isn't guessed. */
export function NotebookRow({ entry, isSelected, onSelect, onRemove }: NotebookRowProps): JSX.Element {
  const { say } = useTools();
  const { text, zh, en, description, sentence = '' } = entry;
  return (
    <li class="options-row">
      <label class="row-select">
        <input type="checkbox" aria-label={say('select', { name: text })} checked={isSelected} onChange={onSelect} />
      </label>
      <div class="row-words">
        <p class="row-names">
          <span class="row-name" lang={tagOf(text)}>
            {text}
          </span>{' '}
          {zh !== text && <span lang={tagOf(zh)}>{zh}</span>} {en !== '' && <span lang="en">{en}</span>}
        </p>
        {description !== '' && (
          <p class="row-line" lang={tagOf(description)}>
            {description}
          </p>
        )}
        {sentence !== '' && (
          <blockquote class="row-sentence" lang={tagOf(sentence)}>
            {sentence}
          </blockquote>
        )}
        <Source entry={entry} />
      </div>
      <button
        type="button"
        class="button"
        data-removes
        aria-label={say('deleteNamed', { name: text })}
        onClick={({ currentTarget }) => onRemove(currentTarget)}
      >
        {say('delete')}
      </button>
    </li>
  );
}

/** Where and when the name was met. The address is text, no link: it leads to the net. */
function Source({ entry }: { readonly entry: NotebookEntry }): JSX.Element {
  const { language } = useTools();
  const { opened, title = '', address = '', date = '' } = entry;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(opened));
  return (
    <p class="row-line">
      <time dateTime={opened}>{when}</time>
      {title !== '' && <span lang={tagOf(title)}>{` · ${title}`}</span>}
      {date !== '' && <span>{` · ${dateInWords(date, language)}`}</span>}
      {address !== '' && <span lang="en">{` · ${address}`}</span>}
    </p>
  );
}
