/** A name with a button that copies it; where the browser refuses, it selects the name so that the reader can. */
import { Component, createRef, type JSX } from 'preact';
import type { InterfaceLanguage } from '../../model/language.ts';
import { say } from '../strings.ts';
import { CopyIcon, DoneIcon } from './icons.tsx';

export interface CopyableNameProps {
  /** The English name. */
  readonly name: string;
  readonly language: InterfaceLanguage;
}

interface CopyableNameState {
  readonly outcome: 'copied' | 'copyFailed' | null;
}

/**
 * The name, the button, and the outcome, which is said aloud too. A class, for it is the only piece of the card with a
 * state: without hooks the content script is the smaller.
 */
export class CopyableName extends Component<CopyableNameProps, CopyableNameState> {
  override state: CopyableNameState = { outcome: null };
  readonly #shown = createRef<HTMLElement>();

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.props.name);
      this.setState({ outcome: 'copied' });
    } catch {
      // No clipboard: an insecure page, a permissions policy, a document without focus.
      const { current } = this.#shown;
      if (current !== null) getSelection()?.selectAllChildren(current);
      this.setState({ outcome: 'copyFailed' });
    }
  };

  override render(): JSX.Element {
    const { name, language } = this.props;
    const { outcome } = this.state;
    return (
      <p class="card-english-line">
        <strong class="card-english-name" lang="en" ref={this.#shown}>
          {name}
        </strong>
        <button
          type="button"
          class="icon-button"
          aria-label={say(language, 'copyEnglish')}
          title={say(language, 'copyEnglish')}
          onClick={this.#copy}
        >
          {outcome === 'copied' ? <DoneIcon /> : <CopyIcon />}
        </button>
        <span class="card-copied" role="status">
          {outcome === null ? '' : say(language, outcome)}
        </span>
      </p>
    );
  }
}
