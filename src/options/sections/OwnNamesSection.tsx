/** The names that the reader added: list, search, form, and files in and out. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { exportOwnNames, type OwnNamesFormat } from '../../knowledge/own-names/index.ts';
import { OWN_NAMES_MAX, type OwnName } from '../../model/own-name.ts';
import { Section } from '../controls.tsx';
import { OwnNameForm } from '../OwnNameForm.tsx';
import { OwnNamesImport } from '../OwnNamesImport.tsx';
import { OwnNamesList } from '../OwnNamesList.tsx';
import { searchOwnNames, withNameAt } from '../own-names.ts';
import { leaveRow, UndoBar, useRemoval } from '../removal.tsx';
import { SearchField } from '../SearchField.tsx';
import { numberInWords } from '../strings.ts';
import { useTools } from '../tools.ts';
import { useChangeOwnNames } from '../use-change-own-names.ts';
import { useStored } from '../use-stored.ts';

/** What dialog is open over the list. */
type Open = { readonly is: 'form'; readonly name: OwnName | null } | { readonly is: 'import' } | null;

/** Nothing is shown as a list before the names have been read. */
export function OwnNamesSection(): JSX.Element {
  const { environment, say } = useTools();
  const [stored, setStored] = useStored(environment.ownNames);
  const changeNames = useChangeOwnNames((names) => setStored({ names, problem: null }));
  const [removal, setRemoval] = useRemoval();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Open>(null);
  const names = stored?.names ?? [];
  const found = searchOwnNames(names, query);

  const remove = async (name: OwnName, button: HTMLElement): Promise<void> => {
    const index = names.indexOf(name);
    leaveRow(button);
    const words = say('deletedOne', { name: name.names.zh });
    if (!(await changeNames((now) => now.filter(({ id }) => id !== name.id), null))) return;
    setRemoval({ words, undo: () => changeNames((now) => withNameAt(now, name, index)) });
  };
  return (
    <Section id="own-names" title={say('ownNames')}>
      <p>{say('ownNamesLead')}</p>
      {stored?.problem && (
        <p class="options-problem" role="alert">
          {say(stored.problem === 'damaged' ? 'ownNamesDamaged' : 'ownNamesUnreadable')}
        </p>
      )}
      <Actions names={names} onOpen={setOpen} />
      <UndoBar removal={removal} onUndone={() => setRemoval(null)} />
      {stored !== null && names.length === 0 && <p class="options-none">{say('ownNamesNone')}</p>}
      {names.length > 0 && (
        <>
          <SearchField query={query} found={found.length} onSearch={setQuery} />
          <OwnNamesList names={found} onEdit={(name) => setOpen({ is: 'form', name })} onRemove={remove} />
        </>
      )}
      {open?.is === 'form' && <OwnNameForm name={open.name} change={changeNames} onClosed={() => setOpen(null)} />}
      {open?.is === 'import' && <OwnNamesImport present={names} change={changeNames} onClosed={() => setOpen(null)} />}
    </Section>
  );
}

interface ActionsProps {
  readonly names: readonly OwnName[];
  readonly onOpen: (open: Open) => void;
}

function Actions({ names, onOpen }: ActionsProps): JSX.Element {
  const { environment, language, say } = useTools();
  const save = (format: OwnNamesFormat) => {
    const type = format === 'json' ? 'application/json' : 'application/yaml';
    environment.saveFile(`zhiming-names.${format}`, type, exportOwnNames(names, format));
  };
  return (
    <>
      <div class="options-actions">
        <button type="button" class="button is-first" onClick={() => onOpen({ is: 'form', name: null })}>
          {say('add')}
        </button>
        <button type="button" class="button" onClick={() => onOpen({ is: 'import' })}>
          {say('import')}
        </button>
        {names.length > 0 && (
          <>
            <button type="button" class="button" onClick={() => save('yaml')}>
              {say('exportYaml')}
            </button>
            <button type="button" class="button" onClick={() => save('json')}>
              {say('exportJson')}
            </button>
          </>
        )}
      </div>
      {names.length > 0 && (
        <p class="options-hint is-of-group">
          {say('ownNamesUse', {
            count: numberInWords(names.length, language),
            max: numberInWords(OWN_NAMES_MAX, language),
          })}
        </p>
      )}
    </>
  );
}
