/** Own names from a file or from pasted text: first what would change, and what is wrong; then the import. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IMPORT_MAX, type ImportedNames, importOwnNames, mergeOwnNames } from '../knowledge/own-names/index.ts';
import type { OwnName } from '../model/own-name.ts';
import { problemInWords } from '../ui/own-name-problems.ts';
import { LongList } from './controls.tsx';
import { Dialog } from './Dialog.tsx';
import { tagOf, useTools } from './tools.ts';
import type { ChangeOwnNames } from './use-change-own-names.ts';

export interface OwnNamesImportProps {
  /** The names that are there. */
  readonly present: readonly OwnName[];
  readonly change: ChangeOwnNames;
  readonly onClosed: () => void;
}

/** No file that can be read has more bytes: a UTF-16 unit takes three at most in UTF-8. */
const FILE_BYTES_MAX = 3 * IMPORT_MAX;

/** Stays open where the names are refused: nothing that was read is lost. */
export function OwnNamesImport({ present, change, onClosed }: OwnNamesImportProps): JSX.Element {
  const { say } = useTools();
  const [pasted, setPasted] = useState('');
  const [imported, setImported] = useState<ImportedNames | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);

  const readFile = async (file: File): Promise<void> => {
    setUnreadable(null);
    try {
      setImported(
        file.size > FILE_BYTES_MAX
          ? { names: [], problems: [{ line: null, code: 'too-large', leftOut: true }] }
          : importOwnNames(await file.text()),
      );
    } catch (error) {
      setImported(null);
      setUnreadable(error instanceof Error ? error.message : String(error));
    }
  };
  const take = async (names: readonly OwnName[], close: () => void): Promise<void> => {
    const { added, replaced } = mergeOwnNames(present, names);
    if (await change((now) => mergeOwnNames(now, names).names, say('imported', { added, replaced }))) close();
  };
  return (
    <Dialog title={say('importTitle')} onClosed={onClosed}>
      {(close) => (
        <>
          <p>{say('importLead')}</p>
          <FileField onFile={(file) => void readFile(file)} />
          <PasteField
            text={pasted}
            onInput={setPasted}
            onCheck={() => {
              setUnreadable(null);
              setImported(importOwnNames(pasted));
            }}
          />
          {unreadable !== null && (
            <p class="options-problem" role="alert">
              {say('importUnreadable', { detail: unreadable })}
            </p>
          )}
          {imported !== null && <Preview imported={imported} present={present} />}
          <div class="options-actions">
            {imported !== null && imported.names.length > 0 && (
              <button type="button" class="button is-first" onClick={() => void take(imported.names, close)}>
                {say('importNow', { count: imported.names.length })}
              </button>
            )}
            <button type="button" class="button" onClick={close}>
              {say('cancel')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function FileField({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const { say } = useTools();
  const id = useId();
  return (
    <div class="options-field">
      <label for={id} class="options-field-label">
        {say('importFile')}
      </label>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,.json,.txt"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}

interface PasteFieldProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onCheck: () => void;
}

function PasteField({ text, onInput, onCheck }: PasteFieldProps): JSX.Element {
  const { say } = useTools();
  const id = useId();
  return (
    <div class="options-field">
      <label for={id} class="options-field-label">
        {say('importPaste')}
      </label>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        value={text}
        placeholder={'- kind: person\n  names: {zh: 示例, en: Example}'}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <button type="button" class="button" disabled={text.trim() === ''} onClick={onCheck}>
        {say('importCheck')}
      </button>
    </div>
  );
}

/** Takes the focus whenever there is something new to see. */
function Preview({
  imported,
  present,
}: {
  readonly imported: ImportedNames;
  readonly present: readonly OwnName[];
}): JSX.Element {
  const { language, say } = useTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [imported]);
  const { names, problems } = imported;
  const { added, replaced } = mergeOwnNames(present, names);
  const known = new Set(present.map(({ id }) => id));
  return (
    <section class="options-preview" aria-label={say('importPreview')}>
      <h3 ref={heading} tabIndex={-1}>
        {say('importPreview')}
      </h3>
      <p>{names.length === 0 ? say('importNothing') : say('importCounts', { added, replaced })}</p>
      {problems.length > 0 && (
        <>
          <h4>{say('importProblems', { count: problems.length })}</h4>
          <LongList
            label={say('importProblems', { count: problems.length })}
            items={problems}
            row={(problem) => (
              <li key={`${problem.line} ${problem.code} ${problem.field}`} class={problem.leftOut ? 'is-left-out' : ''}>
                {problem.leftOut && say('importLeftOut')}
                {problemInWords(problem, language)}
              </li>
            )}
          />
        </>
      )}
      {names.length > 0 && (
        <LongList
          label={say('importPreview')}
          items={names}
          row={({ id, names: { zh, en = '' } }) => (
            <li key={id}>
              <span class="row-tag">{say(known.has(id) ? 'importReplaces' : 'importAdds')}</span>{' '}
              <span class="row-name" lang={tagOf(zh)}>
                {zh}
              </span>{' '}
              <span lang="en">{en}</span>
            </li>
          )}
        />
      )}
    </section>
  );
}
