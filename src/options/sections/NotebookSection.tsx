/** The notebook: off until the reader turns it on, what it keeps, and what it holds. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTEBOOK_FIELDS, type NotebookField, type Settings } from '../../model/settings.ts';
import { Section, Tick } from '../controls.tsx';
import { NotebookEntries } from '../NotebookEntries.tsx';
import { NotebookOff } from '../NotebookOff.tsx';
import { numberInWords } from '../strings.ts';
import { useTools } from '../tools.ts';
import { useStored } from '../use-stored.ts';
import type { SettingsProps } from './MarksSection.tsx';

/** What was noted stays in sight when the notebook is off, for as long as it is kept. */
export function NotebookSection({ settings, onChange }: SettingsProps): JSX.Element {
  const { environment, say } = useTools();
  const [notebook] = useStored(environment.notebook);
  const [isAsking, setAsking] = useState(false);
  const { on } = settings.notebook;
  const entries = notebook?.entries ?? [];
  const turn = (wanted: boolean) =>
    onChange((now: Settings) => ({ ...now, notebook: { ...now.notebook, on: wanted } }));
  const toggle = (): void => {
    // The box has already turned; it shows what is stored again until the reader has answered.
    if (on && entries.length > 0) setAsking(true);
    else turn(!on);
  };
  return (
    <Section id="notebook" title={say('notebook')}>
      <p>{say('notebookLead')}</p>
      <div class="options-group">
        <Tick isSwitch label={say('notebookOn')} checked={on} onToggle={toggle} />
      </div>
      <Fields settings={settings} onChange={onChange} />
      {notebook?.problem && (
        <p class="options-problem" role="alert">
          {say(notebook.problem === 'damaged' ? 'notebookDamaged' : 'notebookUnreadable')}
        </p>
      )}
      {notebook !== null && notebook.removed > 0 && <Removed count={notebook.removed} />}
      {notebook !== null && <NotebookEntries entries={entries} />}
      {isAsking && <NotebookOff count={entries.length} onKeep={() => turn(false)} onClosed={() => setAsking(false)} />}
    </Section>
  );
}

const FIELD_WORDS = { sentence: 'sentence', title: 'articleTitle', address: 'address', date: 'date' } as const;

function Fields({ settings, onChange }: SettingsProps): JSX.Element {
  const { say } = useTools();
  const { on, fields } = settings.notebook;
  const toggle = (field: NotebookField) =>
    onChange((now) => ({
      ...now,
      notebook: { ...now.notebook, fields: { ...now.notebook.fields, [field]: !fields[field] } },
    }));
  return (
    <fieldset class="options-group" disabled={!on}>
      <legend>{say('notebookKeeps')}</legend>
      {NOTEBOOK_FIELDS.map((field) => (
        <Tick key={field} label={say(FIELD_WORDS[field])} checked={fields[field]} onToggle={() => toggle(field)} />
      ))}
      <p class="options-hint is-of-group">{say('notebookFieldsHint')}</p>
    </fieldset>
  );
}

function Removed({ count }: { readonly count: number }): JSX.Element {
  const { environment, language, say, attempt } = useTools();
  return (
    <div class="options-problem" role="status">
      <p>{say('notebookRemoved', { count: numberInWords(count, language) })}</p>
      <button type="button" class="button" onClick={() => void attempt(environment.forgetRemoved)}>
        {say('understood')}
      </button>
    </div>
  );
}
