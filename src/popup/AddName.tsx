/** Adding the name that is selected in the page to the reader's own. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENTITY_KINDS, type EntityKind } from '../model/annotation.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { type OwnName, type OwnTextFault, ownTextFault } from '../model/own-name.ts';
import { ownNameFrom } from '../model/own-name-from.ts';
import type { OwnNamesRefusal } from '../platform/own-names.ts';
import { Phrase } from '../ui/card/Text.tsx';
import { fieldProblemInWords, refusalInWords } from '../ui/own-name-problems.ts';
import { kindInWords } from '../ui/strings.ts';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';

/** What the page's selection makes of a name, asked once; `null`: nothing is selected that could be one. */
export function useSelectedName(environment: PopupEnvironment, tab: number): OwnName | null {
  const [guess, setGuess] = useState<OwnName | null>(null);
  useEffect(() => {
    void environment.selection(tab).then((text) => setGuess(ownNameFrom(text)));
  }, [environment, tab]);
  return guess;
}

export interface AddNameProps {
  readonly environment: PopupEnvironment;
  readonly language: InterfaceLanguage;
  /** The `lang` of the page's text. */
  readonly pageTag: string;
  readonly guess: OwnName;
  /** The name that was stored; `null`: none has been. */
  readonly added: OwnName | null;
  readonly onAdded: (name: OwnName) => void;
}

/** The offer, the form behind it, and what came of it. The focus stays with whichever of them is there. */
export function AddName(props: AddNameProps): JSX.Element {
  const { language, pageTag, guess, added } = props;
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const place = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    if (wasOpen.current && (!isOpen || added !== null)) {
      place.current?.querySelector<HTMLElement>('button, p')?.focus();
    }
    wasOpen.current = isOpen && added === null;
  }, [isOpen, added]);

  if (isOpen && added === null) return <Form {...props} onStored={props.onAdded} onCancel={() => setOpen(false)} />;
  return (
    <div class="popup-own" ref={place}>
      {added === null ? (
        <button type="button" class="button" onClick={() => setOpen(true)}>
          <Phrase text={tell(language, 'addOwn')} values={{ name: { text: guess.names.zh, lang: pageTag } }} />
        </button>
      ) : (
        <p role="status" tabIndex={-1}>
          <Phrase text={tell(language, 'ownSaved')} values={{ name: { text: added.names.zh, lang: pageTag } }} />
        </p>
      )}
    </div>
  );
}

interface FormProps extends Pick<AddNameProps, 'environment' | 'language' | 'pageTag' | 'guess'> {
  readonly onStored: (name: OwnName) => void;
  readonly onCancel: () => void;
}

type TextField = 'zh' | 'en' | 'line';
type Texts = Readonly<Record<TextField, string>>;
type Faults = Readonly<Partial<Record<TextField, OwnTextFault>>>;

/** What the form holds, what is wrong with it, and its being stored. */
function useForm({ environment, guess, onStored }: FormProps) {
  const [texts, setTexts] = useState<Texts>({ zh: guess.names.zh, en: guess.names.en ?? '', line: '' });
  const [kind, setKind] = useState(guess.kind);
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<OwnNamesRefusal | null>(null);
  /** @returns the first field that has a fault. */
  const save = async (): Promise<string | undefined> => {
    const trimmed = { zh: texts.zh.trim(), en: texts.en.trim(), line: texts.line.trim() };
    const found = faultsOf(trimmed);
    setFaults(found);
    setRefusal(null);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) return wrong;
    const name = { ...nameOf(trimmed, guess.id), kind };
    const stored = await environment.addOwnName(name);
    if (stored.ok) onStored(name);
    else setRefusal(stored.code);
    return undefined;
  };
  return { texts, setTexts, kind, setKind, faults, refusal, save };
}

function Form(props: FormProps): JSX.Element {
  const { language, pageTag, onCancel } = props;
  const { texts, setTexts, kind, setKind, faults, refusal, save } = useForm(props);
  const form = useRef<HTMLFormElement | null>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = await save();
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  const field = (name: TextField, label: string, lang: string) => (
    <Field
      {...{ name, label, lang }}
      hint={name === 'zh' ? null : tell(language, 'optional')}
      value={texts[name]}
      problem={problemOf(faults[name], label, language)}
      onChange={(value) => setTexts({ ...texts, [name]: value })}
    />
  );
  return (
    <form ref={form} class="popup-own popup-form" noValidate onSubmit={submit} onKeyDown={cancelOnEscape}>
      <h2>{tell(language, 'addOwnTitle')}</h2>
      {field('zh', tell(language, 'ownChinese'), pageTag)}
      {field('en', tell(language, 'ownEnglish'), 'en')}
      <KindField kind={kind} language={language} onChange={setKind} />
      {field('line', tell(language, 'ownLine'), '')}
      {refusal !== null && (
        <p class="form-problem" role="alert">
          {refusalInWords(refusal, language)}
        </p>
      )}
      <div class="popup-buttons">
        <button type="submit" class="button is-first">
          {tell(language, 'save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {tell(language, 'cancel')}
        </button>
      </div>
    </form>
  );
}

function problemOf(fault: OwnTextFault | undefined, label: string, language: InterfaceLanguage): string | null {
  if (fault === undefined) return null;
  // Only the Chinese name must be there; what is wrong with files can't be said of a form here.
  return fault === 'empty' ? tell(language, 'ownEmpty') : fieldProblemInWords(fault, label, language);
}

interface KindFieldProps {
  readonly kind: EntityKind;
  readonly language: InterfaceLanguage;
  readonly onChange: (kind: EntityKind) => void;
}

function KindField({ kind, language, onChange }: KindFieldProps): JSX.Element {
  const choose = (value: string) => {
    const chosen = ENTITY_KINDS.find((one) => one === value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <label class="form-field">
      <span>{tell(language, 'ownKind')}</span>
      <select value={kind} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {ENTITY_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindInWords(one, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FieldProps {
  readonly name: TextField;
  readonly label: string;
  readonly hint: string | null;
  /** Empty: what the reader writes may be in any language. */
  readonly lang: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

function Field({ name, label, hint, lang, value, problem, onChange }: FieldProps): JSX.Element {
  const id = `own-${name}`;
  return (
    <div class="form-field">
      <label for={id}>
        {label} {hint !== null && <small>{hint}</small>}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        lang={lang}
        autocomplete="off"
        value={value}
        aria-invalid={problem !== null}
        {...(problem === null ? {} : { 'aria-describedby': `${id}-problem` })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} class="form-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The faults in the order of the fields; only the Chinese name must be there. */
function faultsOf({ zh, en, line }: Texts): Faults {
  const found = {
    zh: ownTextFault(zh, 'name'),
    en: en === '' ? null : ownTextFault(en, 'name'),
    line: line === '' ? null : ownTextFault(line, 'line'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}

/** The line is taken for Chinese where it has a Chinese character, else for English. */
function nameOf({ zh, en, line }: Texts, id: string): Omit<OwnName, 'kind'> {
  const language = /\p{Script=Han}/u.test(line) ? 'zh' : 'en';
  return {
    id,
    names: { zh, ...(en === '' ? {} : { en }) },
    ...(line === '' ? {} : { description: { [language]: line } }),
  };
}
