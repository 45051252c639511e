/** The popup's foot: the way to the settings, and the report. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import { CopyButtons } from './CopyButtons.tsx';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';

export interface FootProps {
  readonly environment: PopupEnvironment;
  readonly language: InterfaceLanguage;
  /** Makes the report (`report.ts`). */
  readonly report: () => Promise<string>;
}

/** Stands under everything but a card, and so under every failure. */
export function Foot({ environment, language, report }: FootProps): JSX.Element {
  const [refused, setRefused] = useState(false);
  const openOptions = () => {
    environment.openOptions().then(environment.close, () => setRefused(true));
  };
  return (
    <footer class="popup-foot">
      <div class="popup-buttons">
        <button type="button" class="button" onClick={openOptions}>
          {tell(language, 'settings')}
        </button>
        <CopyButtons
          language={language}
          copyables={[{ label: tell(language, 'report'), text: report }]}
          copy={environment.copy}
        />
      </div>
      <p class="popup-detail">{tell(language, 'reportWhat')}</p>
      {refused && <p role="alert">{tell(language, 'noSettings')}</p>}
    </footer>
  );
}
