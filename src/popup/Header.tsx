/** The popup's head: whose it is, the switch, and the pause. */
import type { JSX } from 'preact';
import type { InterfaceLanguage } from '../model/language.ts';
import { tell } from './strings.ts';
import { areMarksOn, type Chosen } from './use-page.ts';

export interface HeaderProps {
  readonly chosen: Chosen;
  readonly language: InterfaceLanguage;
  readonly onChange: (chosen: Chosen) => void;
}

/** The switch shows whether names are marked, whatever keeps them from it, and turning it on ends the pause too. */
export function Header({ chosen, language, onChange }: HeaderProps): JSX.Element {
  const isOn = areMarksOn(chosen);
  const { settings } = chosen;
  const toggle = () =>
    onChange({ settings: settings.enabled === isOn ? { ...settings, enabled: !isOn } : settings, paused: false });
  return (
    <header class="popup-header">
      <h1>
        <span lang="zh-Hans">知名</span>
        {language === 'en' && <span class="popup-latin">Zhiming</span>}
      </h1>
      <label class="switch">
        <span>{tell(language, 'enabled')}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox brings its own checked state
          role="switch"
          checked={isOn}
          onChange={toggle}
        />
      </label>
      {settings.enabled && <Pause chosen={chosen} language={language} onChange={onChange} />}
    </header>
  );
}

/** One button for both ways, so that it keeps the focus. */
function Pause({ chosen, language, onChange }: HeaderProps): JSX.Element {
  const { paused } = chosen;
  return (
    <div class="popup-pause">
      <span role="status">{paused ? tell(language, 'paused') : ''}</span>
      <button type="button" class="link-button" onClick={() => onChange({ ...chosen, paused: !paused })}>
        {tell(language, paused ? 'resume' : 'pause')}
      </button>
    </div>
  );
}
