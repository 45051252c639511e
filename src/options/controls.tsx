/** Ticks, choices, and lists that can be long. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { numberInWords } from './strings.ts';
import { useTools } from './tools.ts';

export interface TickProps {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** A switch turns something on or off as a whole. */
  readonly isSwitch?: boolean;
  readonly onToggle: () => void;
}

/** A box to tick, or a switch, with its label and perhaps a line that explains it. */
export function Tick({ label, hint, checked, disabled = false, isSwitch = false, onToggle }: TickProps): JSX.Element {
  const id = useId();
  const role = isSwitch ? ({ role: 'switch' } as const) : {};
  const described = hint === undefined ? {} : { 'aria-describedby': id };
  return (
    <div class="options-tick">
      <label class={isSwitch ? 'options-label is-switch' : 'options-label'}>
        <input type="checkbox" {...role} {...described} checked={checked} disabled={disabled} onChange={onToggle} />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={id} class="options-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps<V extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly lang?: string;
    readonly hint?: string;
  }[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

/** One of a few. */
export function Choice<V extends string>({ legend, hint, options, value, onChoose }: ChoiceProps<V>): JSX.Element {
  const id = useId();
  return (
    <fieldset class="options-group">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="options-hint is-of-group">{hint}</p>}
      {options.map((option) => (
        <div key={option.value} class="options-tick">
          <label class="options-label">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              {...(option.hint === undefined ? {} : { 'aria-describedby': `${id}-${option.value}` })}
              onChange={() => onChoose(option.value)}
            />
            <span {...(option.lang === undefined ? {} : { lang: option.lang })}>{option.label}</span>
          </label>
          {option.hint !== undefined && (
            <p id={`${id}-${option.value}`} class="options-hint">
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Rows that a page shows before it is asked for all: thousands would make every letter of a search slow. */
const ROWS_AT_FIRST = 100;

/** The first rows of a list, and a button for the others. */
export function LongList<T>({
  label,
  items,
  row,
}: {
  readonly label: string;
  readonly items: readonly T[];
  readonly row: (item: T) => JSX.Element;
}): JSX.Element {
  const { language, say } = useTools();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <ul class="options-rows" aria-label={label}>
        {shown.map(row)}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say('showAll', { count: numberInWords(items.length, language) })}
        </button>
      )}
    </>
  );
}

/** The heading of a section, which takes the focus when what had it is gone. */
function SectionHeading({ id, words }: { readonly id: string; readonly words: string }): JSX.Element {
  return (
    <h2 id={`${id}-heading`} tabIndex={-1}>
      {words}
    </h2>
  );
}

/** One section of the page, reached by `#id`. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-heading`}>
      <SectionHeading id={id} words={title} />
      {children}
    </section>
  );
}
