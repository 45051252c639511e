/** The form for one own name, new or old. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { checkOwnName, mergeOwnNames } from '../knowledge/own-names/index.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/annotation.ts';
import { newOwnId, type OwnName } from '../model/own-name.ts';
import { fieldProblemInWords } from '../ui/own-name-problems.ts';
import { Dialog } from './Dialog.tsx';
import {
  fieldsOf,
  nameOfFields,
  OWN_NAME_TEXTS,
  type OwnNameFields,
  type OwnNameText,
  textOfField,
} from './own-names.ts';
import { useTools } from './tools.ts';
import type { ChangeOwnNames } from './use-change-own-names.ts';

export interface OwnNameFormProps {
  /** `null`: a new one. */
  readonly name: OwnName | null;
  readonly change: ChangeOwnNames;
  readonly onClosed: () => void;
}

type Problems = Readonly<Partial<Record<OwnNameText, string>>>;

/** Says beside each field what is wrong with it, and goes to the first that is. Stays open where storage refuses. */
export function OwnNameForm({ name, change, onClosed }: OwnNameFormProps): JSX.Element {
  const { language, say } = useTools();
  const [fields, setFields] = useState<OwnNameFields>(() => fieldsOf(name));
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLFormElement>(null);

  const problemsOf = (wanted: OwnName): Problems => {
    const found: Partial<Record<OwnNameText, string>> = {};
    for (const { field, code } of checkOwnName(wanted)) {
      const text = textOfField(field);
      if (text === null) continue;
      found[text] ??=
        code === 'empty' || code === 'missing' ? say('fillIn') : fieldProblemInWords(code, say(text), language);
    }
    return found;
  };
  const submit = async (event: Event, close: () => void): Promise<void> => {
    event.preventDefault();
    const wanted = nameOfFields(name?.id ?? newOwnId(), fields);
    const found = problemsOf(wanted);
    setProblems(found);
    const first = OWN_NAME_TEXTS.find((text) => found[text] !== undefined);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const put = (names: readonly OwnName[]) => mergeOwnNames(names, [wanted]).names;
    if (await change(put, say('nameSaved', { name: wanted.names.zh }))) close();
  };
  return (
    <Dialog title={say(name === null ? 'add' : 'edit')} onClosed={onClosed}>
      {(close) => (
        <form ref={form} class="options-form" noValidate onSubmit={(event) => void submit(event, close)}>
          {OWN_NAME_TEXTS.map((text) => (
            <TextField
              key={text}
              text={text}
              value={fields.texts[text]}
              problem={problems[text]}
              onInput={(value) => setFields((now) => ({ ...now, texts: { ...now.texts, [text]: value } }))}
            />
          ))}
          <KindField kind={fields.kind} onChoose={(kind) => setFields((now) => ({ ...now, kind }))} />
          <div class="options-actions">
            <button type="submit" class="button is-first">
              {say('save')}
            </button>
            <button type="button" class="button" onClick={close}>
              {say('cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

/** The `lang` of what a field holds; an alias may be in either language. */
const TAGS: Readonly<Partial<Record<OwnNameText, string>>> = {
  'names.zh': 'zh',
  'names.en': 'en',
  'names.tw': 'zh-Hant-TW',
  'names.hk': 'zh-Hant-HK',
  'description.zh': 'zh',
  'description.en': 'en',
};

interface TextFieldProps {
  readonly text: OwnNameText;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

function TextField({ text, value, problem, onInput }: TextFieldProps): JSX.Element {
  const { say } = useTools();
  const id = useId();
  const isList = text === 'aliases';
  const described = [isList ? `${id}-hint` : '', problem === undefined ? '' : `${id}-problem`].join(' ').trim();
  const field = {
    id,
    name: text,
    value,
    'aria-invalid': problem !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(TAGS[text] === undefined ? {} : { lang: TAGS[text] }),
  };
  return (
    <div class="options-field">
      <label for={id} class="options-field-label">
        {say(text)}
        {text === 'names.zh' && <span class="options-hint"> {say('required')}</span>}
      </label>
      {isList ? (
        <textarea {...field} rows={3} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input
          {...field}
          type="text"
          autocomplete="off"
          aria-required={text === 'names.zh'}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {isList && (
        <p id={`${id}-hint`} class="options-hint is-of-group">
          {say('aliasesHint')}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="options-field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

function KindField({
  kind,
  onChoose,
}: {
  readonly kind: EntityKind;
  readonly onChoose: (kind: EntityKind) => void;
}): JSX.Element {
  const { say } = useTools();
  const id = useId();
  return (
    <div class="options-field">
      <label for={id} class="options-field-label">
        {say('kind')}
      </label>
      <select
        id={id}
        name="kind"
        value={kind}
        onChange={({ currentTarget }) => onChoose(ENTITY_KINDS.find((one) => one === currentTarget.value) ?? kind)}
      >
        {ENTITY_KINDS.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
