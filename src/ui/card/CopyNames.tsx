/** Copies a name in Chinese, in English, or both as the site prints them; where the browser refuses, selects the text. */
import { Component, createRef, type JSX } from 'preact';
import type { InterfaceLanguage } from '../../model/language.ts';
import type { Worded } from '../language.ts';
import { type StringKey, say } from '../strings.ts';
import { CopyIcon, DoneIcon } from './icons.tsx';
import { Text } from './Text.tsx';

export interface CopyNamesProps {
  readonly chinese: Worded;
  /** `null`: no English name is known, and only the Chinese one is offered. */
  readonly english: string | null;
  readonly language: InterfaceLanguage;
}

interface CopyNamesState {
  readonly outcome: 'copied' | 'copyFailed' | null;
  /** What was or could not be copied. */
  readonly text: Worded;
}

/**
 * The buttons, and the outcome, which is said aloud too. A class, for it is the only piece of the card with a state:
 * without hooks the content script is the smaller.
 */
export class CopyNames extends Component<CopyNamesProps, CopyNamesState> {
  override state: CopyNamesState = { outcome: null, text: this.props.chinese };
  readonly #refused = createRef<HTMLElement>();

  async #copy(text: Worded): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.text);
      this.setState({ outcome: 'copied', text });
    } catch {
      // No clipboard: an insecure page, a permissions policy, a document without focus.
      this.setState({ outcome: 'copyFailed', text });
    }
  }

  /** The text stands on the card only when it could not be copied: there the reader can take it by hand. */
  override componentDidUpdate(): void {
    const { current } = this.#refused;
    if (current !== null) getSelection()?.selectAllChildren(current);
  }

  override render(): JSX.Element {
    const { chinese, english, language } = this.props;
    const { outcome, text } = this.state;
    return (
      <div class="card-copy">
        {outcome === 'copied' ? <DoneIcon /> : <CopyIcon />}
        <fieldset class="card-copy-forms" aria-label={say(language, 'copy')}>
          {formsOf(chinese, english).map(([key, form]) => (
            <button key={key} type="button" onClick={() => this.#copy(form)}>
              {say(language, key)}
            </button>
          ))}
        </fieldset>
        <span class="card-copied" role="status">
          {outcome !== null && say(language, outcome)}
          {outcome === 'copyFailed' && (
            <span ref={this.#refused}>
              <Text of={text} />
            </span>
          )}
        </span>
      </div>
    );
  }
}

/** Half-width brackets without a space, as both editions of the site have them (linking facts: 48 of 50). */
function formsOf(chinese: Worded, english: string | null): [StringKey, Worded][] {
  if (english === null) return [['copyChinese', chinese]];
  return [
    ['copyChinese', chinese],
    ['copyEnglish', { text: english, lang: 'en' }],
    ['copyBoth', { text: `${chinese.text}(${english})`, lang: chinese.lang }],
  ];
}
