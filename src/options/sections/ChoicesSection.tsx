/** Names that the reader knows, and forms that are never to be linked: both can be taken back here. */
import type { JSX } from 'preact';
import type { ChosenName, NameChoices } from '../../model/name-choices.ts';
import { LongList, Section } from '../controls.tsx';
import { leaveRow, leaveToHeading, type Removal, UndoBar, useRemoval } from '../removal.tsx';
import { tagOf, useTools } from '../tools.ts';
import { useStored } from '../use-stored.ts';

/** Which of the two lists. */
type Choice = keyof NameChoices;

/** Two lists, each with a way back for every name. */
export function ChoicesSection(): JSX.Element {
  const { environment, say } = useTools();
  const [choices] = useStored(environment.choices);
  const [removal, setRemoval] = useRemoval();
  return (
    <Section id="choices" title={say('choices')}>
      <p>{say('choicesLead')}</p>
      {choices?.problem && (
        <p class="options-problem" role="alert">
          {say(choices.problem === 'damaged' ? 'choicesDamaged' : 'choicesUnreadable')}
        </p>
      )}
      <UndoBar removal={removal} onUndone={() => setRemoval(null)} />
      {choices !== null && (
        <>
          <ChosenNames choice="known" names={choices.known} onRemoved={setRemoval} />
          <ChosenNames choice="never" names={choices.never} onRemoved={setRemoval} />
        </>
      )}
    </Section>
  );
}

interface ChosenNamesProps {
  readonly choice: Choice;
  readonly names: readonly ChosenName[];
  readonly onRemoved: (removal: Removal) => void;
}

function ChosenNames({ choice, names, onRemoved }: ChosenNamesProps): JSX.Element {
  const { environment, say, attempt } = useTools();
  const markAgain = async (name: ChosenName, button: HTMLElement): Promise<void> => {
    const isIt = (other: ChosenName) => other.key === name.key && other.text === name.text;
    if (names.length > 1) leaveRow(button);
    else leaveToHeading(button);
    const words = say('marksAgain', { name: name.text });
    const changed = await attempt(
      () => environment.changeChoices((now) => ({ ...now, [choice]: now[choice].filter((one) => !isIt(one)) })),
      null,
    );
    if (!changed) return;
    const undo = () =>
      attempt(() =>
        environment.changeChoices((now) => ({
          ...now,
          [choice]: now[choice].some(isIt) ? now[choice] : [...now[choice], name],
        })),
      );
    onRemoved({ words, undo });
  };
  return (
    <>
      <h3>{say(choice)}</h3>
      <p class="options-hint">{say(choice === 'known' ? 'knownHint' : 'neverHint')}</p>
      {names.length === 0 ? (
        <p class="options-none">{say('knownNone')}</p>
      ) : (
        <LongList
          label={say(choice)}
          items={names}
          row={(name) => (
            <li key={`${name.text} ${name.key}`} class="options-row">
              <p class="row-names">
                <span class="row-name" lang={tagOf(name.text)}>
                  {name.text}
                </span>{' '}
                {name.en !== '' && <span lang="en">{name.en}</span>}
              </p>
              <button
                type="button"
                class="button"
                data-removes
                aria-label={say('markAgainNamed', { name: name.text })}
                onClick={({ currentTarget }) => void markAgain(name, currentTarget)}
              >
                {say('markAgain')}
              </button>
            </li>
          )}
        />
      )}
    </>
  );
}
