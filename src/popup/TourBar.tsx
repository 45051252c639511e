/** The tour by buttons: on a phone there are no keys for it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TourStep } from '../messages/protocol.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Shortcut } from '../platform/commands.ts';
import { ChevronIcon } from '../ui/card/icons.tsx';
import { Phrase } from '../ui/card/Text.tsx';
import type { PopupEnvironment } from './environment.ts';
import { type PopupStringKey, tell } from './strings.ts';

export interface TourBarProps {
  readonly environment: PopupEnvironment;
  readonly tab: number;
  readonly language: InterfaceLanguage;
  /** The `lang` of the page's text. */
  readonly pageTag: string;
}

interface Pair {
  readonly label: PopupStringKey;
  readonly previous: readonly [TourStep, PopupStringKey];
  readonly next: readonly [TourStep, PopupStringKey];
}

const PAIRS: readonly Pair[] = [
  { label: 'name', previous: ['previous-name', 'previousName'], next: ['next-name', 'nextName'] },
  { label: 'mention', previous: ['previous-mention', 'previousMention'], next: ['next-mention', 'nextMention'] },
];

/** Previous and next name, previous and next mention; says where the article stands then. */
export function TourBar({ environment, tab, language, pageTag }: TourBarProps): JSX.Element {
  const [at, setAt] = useState<{ readonly text: string | null } | null>(null);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void environment.shortcuts().then(setKeys);
  }, [environment]);

  const go = async (step: TourStep) => {
    const text = await environment.tour(tab, step);
    setAt({ text });
    if (text !== null && environment.coversPage) environment.close();
  };
  const button = ([step, key]: readonly [TourStep, PopupStringKey], towards: 'previous' | 'next') => {
    const label = tell(language, key);
    const set = keys.find(({ name }) => name === step)?.keys ?? '';
    return (
      <button
        type="button"
        class="tour-button"
        aria-label={label}
        title={set === '' ? label : tell(language, 'withKeys', { label, keys: set })}
        onClick={() => void go(step)}
      >
        <ChevronIcon towards={towards} />
      </button>
    );
  };
  return (
    <section class="popup-tour" aria-label={tell(language, 'tour')}>
      {PAIRS.map(({ label, previous, next }) => (
        <div key={label} class="tour-pair">
          {button(previous, 'previous')}
          <span aria-hidden="true">{tell(language, label)}</span>
          {button(next, 'next')}
        </div>
      ))}
      <p class="tour-at" role="status">
        {at !== null &&
          (at.text === null ? (
            tell(language, 'tourNowhere')
          ) : (
            <Phrase text={tell(language, 'tourAt')} values={{ name: { text: at.text, lang: pageTag } }} />
          ))}
      </p>
    </section>
  );
}
