/** What the reader can say of the name: folded away, for most cards are right and most names are to be read about. */
import type { JSX } from 'preact';
import type { InterfaceLanguage } from '../../model/language.ts';
import type { Worded } from '../language.ts';
import { say } from '../strings.ts';
import { Phrase } from './Text.tsx';

export interface CardActionsProps {
  /** The printed name. */
  readonly name: Worded;
  readonly language: InterfaceLanguage;
  /** This mention is something else: no more marks for this name on the page, until it is opened again. */
  readonly onNotThis?: (() => void) | undefined;
  /** This printed form is never to be marked. */
  readonly onNever?: (() => void) | undefined;
  /** The reader knows this name: it stays in the list and is not marked. */
  readonly onKnown?: (() => void) | undefined;
}

/** One button for each that is given; nothing when none is. */
export function CardActions({ name, language, onNotThis, onNever, onKnown }: CardActionsProps): JSX.Element | null {
  const actions = [
    ['notThis', 'notThisDoes', onNotThis],
    ['never', 'neverDoes', onNever],
    ['known', 'knownDoes', onKnown],
  ] as const;
  if (actions.every(([, , act]) => act === undefined)) return null;
  return (
    <details class="card-part card-actions">
      <summary>{say(language, 'correct')}</summary>
      <ul>
        {actions.map(
          ([label, effect, act]) =>
            act !== undefined && (
              <li key={label}>
                <button type="button" class="card-button" title={say(language, effect)} onClick={act}>
                  <Phrase text={say(language, label)} values={{ name }} />
                </button>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}
