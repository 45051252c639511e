/** The list of own names. */
import type { JSX } from 'preact';
import type { OwnName } from '../model/own-name.ts';
import { LongList } from './controls.tsx';
import { tagOf, useTools } from './tools.ts';

export interface OwnNamesListProps {
  readonly names: readonly OwnName[];
  readonly onEdit: (name: OwnName) => void;
  /** The button stands in the row that is about to go. */
  readonly onRemove: (name: OwnName, button: HTMLElement) => Promise<void>;
}

/** A row a name, with what the card will say. */
export function OwnNamesList({ names, onEdit, onRemove }: OwnNamesListProps): JSX.Element {
  const { say } = useTools();
  return (
    <LongList
      label={say('ownNames')}
      items={names}
      row={(name) => (
        <li key={name.id} class="options-row">
          <Words name={name} />
          <span class="row-actions">
            <button
              type="button"
              class="button"
              aria-label={say('editNamed', { name: name.names.zh })}
              onClick={() => onEdit(name)}
            >
              {say('edit')}
            </button>
            <button
              type="button"
              class="button"
              data-removes
              aria-label={say('deleteNamed', { name: name.names.zh })}
              onClick={({ currentTarget }) => void onRemove(name, currentTarget)}
            >
              {say('delete')}
            </button>
          </span>
        </li>
      )}
    />
  );
}

function Words({ name }: { readonly name: OwnName }): JSX.Element {
  const { language, say } = useTools();
  const { zh, en, tw, hk } = name.names;
  const forms = [...new Set([tw, hk, ...(name.aliases ?? [])])].filter((form) => form !== undefined && form !== zh);
  const { description = {} } = name;
  const line = (language === 'en' ? description.en : description.zh) ?? description.zh ?? description.en;
  return (
    <div class="row-words">
      <p class="row-names">
        <span class="row-name" lang={tagOf(zh)}>
          {zh}
        </span>{' '}
        {en !== undefined && <span lang="en">{en}</span>}
      </p>
      <p class="row-line">
        {say(name.kind)}
        {forms.map((form = '') => (
          <span key={form} lang={tagOf(form)}>
            {` · ${form}`}
          </span>
        ))}
      </p>
      {line !== undefined && (
        <p class="row-line" lang={tagOf(line)}>
          {line}
        </p>
      )}
    </div>
  );
}
