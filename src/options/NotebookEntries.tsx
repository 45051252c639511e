/** The notebook's entries: search, order, export, and deleting one, some or all. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTEBOOK_ENTRIES_MAX, type NotebookEntry } from '../model/notebook.ts';
import { NOTEBOOK_ORDERS, type NotebookOrder, searchNotebook, sortNotebook } from '../ui/notebook.ts';
import { LongList } from './controls.tsx';
import { NotebookExport } from './NotebookExport.tsx';
import { NotebookRow } from './NotebookRow.tsx';
import { leaveRow, leaveToHeading, type Removal, UndoBar, useRemoval } from './removal.tsx';
import { SearchField } from './SearchField.tsx';
import { numberInWords, type OptionsStringKey } from './strings.ts';
import { useTools } from './tools.ts';

/** What is deleted goes from the browser's storage at once; only this page can bring it back, while it is open. */
export function NotebookEntries({ entries }: { readonly entries: readonly NotebookEntry[] }): JSX.Element {
  const { language, say } = useTools();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<NotebookOrder>('time');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [removal, setRemoval] = useRemoval();
  const remove = useRemove(setRemoval);
  const shown = sortNotebook(searchNotebook(entries, query), order);
  const chosen = shown.filter(({ id }) => selected.has(id));
  const select = (id: string) => {
    const changed = new Set(selected);
    if (!changed.delete(id)) changed.add(id);
    setSelected(changed);
  };
  const removeAll = (gone: readonly NotebookEntry[], button: HTMLElement) => {
    leaveToHeading(button);
    void remove(gone);
  };
  return (
    <>
      <UndoBar removal={removal} onUndone={() => setRemoval(null)} />
      {entries.length === 0 ? (
        <p class="options-none">{say('notebookNone')}</p>
      ) : (
        <>
          <p class="options-hint is-of-group">
            {say('notebookUse', {
              count: numberInWords(entries.length, language),
              max: numberInWords(NOTEBOOK_ENTRIES_MAX, language),
            })}
          </p>
          <NotebookExport entries={shown} />
          <div class="options-tools">
            <SearchField query={query} found={shown.length} onSearch={setQuery} />
            <OrderField order={order} onChoose={setOrder} />
          </div>
          <SelectionBar
            shown={shown}
            chosen={chosen}
            onSelect={(some) => setSelected(new Set(some.map(({ id }) => id)))}
            onRemove={removeAll}
          />
          <LongList
            label={say('notebook')}
            items={shown}
            row={(entry) => (
              <NotebookRow
                key={entry.id}
                entry={entry}
                isSelected={selected.has(entry.id)}
                onSelect={() => select(entry.id)}
                onRemove={(button) => {
                  leaveRow(button);
                  void remove([entry]);
                }}
              />
            )}
          />
        </>
      )}
    </>
  );
}

function useRemove(onRemoved: (removal: Removal) => void): (gone: readonly NotebookEntry[]) => Promise<void> {
  const { environment, language, say, attempt } = useTools();
  return async (gone) => {
    const [only, ...others] = gone;
    if (only === undefined) return;
    const words =
      others.length === 0
        ? say('deletedOne', { name: only.text })
        : say('deletedSome', { count: numberInWords(gone.length, language) });
    if (!(await attempt(() => environment.removeFromNotebook(gone.map(({ id }) => id)), null))) return;
    onRemoved({ words, undo: () => attempt(() => environment.restoreToNotebook(gone)) });
  };
}

const ORDER_WORDS: Readonly<Record<NotebookOrder, OptionsStringKey>> = { time: 'time', name: 'name', kind: 'byKind' };

interface OrderFieldProps {
  readonly order: NotebookOrder;
  readonly onChoose: (order: NotebookOrder) => void;
}

function OrderField({ order, onChoose }: OrderFieldProps): JSX.Element {
  const { say } = useTools();
  return (
    <label class="options-order">
      <span class="options-field-label">{say('order')}</span>
      <select
        value={order}
        onChange={({ currentTarget }) => onChoose(NOTEBOOK_ORDERS.find((one) => one === currentTarget.value) ?? order)}
      >
        {NOTEBOOK_ORDERS.map((one) => (
          <option key={one} value={one}>
            {say(ORDER_WORDS[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SelectionBarProps {
  readonly shown: readonly NotebookEntry[];
  readonly chosen: readonly NotebookEntry[];
  readonly onSelect: (entries: readonly NotebookEntry[]) => void;
  readonly onRemove: (entries: readonly NotebookEntry[], button: HTMLElement) => void;
}

/** All means all that the search leaves. */
function SelectionBar({ shown, chosen, onSelect, onRemove }: SelectionBarProps): JSX.Element {
  const { language, say } = useTools();
  const isAll = shown.length > 0 && chosen.length === shown.length;
  return (
    <div class="options-actions">
      <label class="options-label">
        <input type="checkbox" checked={isAll} onChange={() => onSelect(isAll ? [] : shown)} />
        <span>{say('selectShown')}</span>
      </label>
      <button
        type="button"
        class="button"
        disabled={chosen.length === 0}
        onClick={({ currentTarget }) => onRemove(chosen, currentTarget)}
      >
        {say('deleteSelected', { count: numberInWords(chosen.length, language) })}
      </button>
    </div>
  );
}
