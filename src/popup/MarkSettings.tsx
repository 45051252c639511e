/** Which names are marked: by kind, and at the first mention or at every one. */
import type { JSX } from 'preact';
import { ENTITY_KINDS, type EntityKind } from '../model/annotation.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import { kindInWords } from '../ui/strings.ts';
import { tell } from './strings.ts';

export interface MarkSettingsProps {
  readonly settings: Settings;
  /** Whether names are marked at all; else nothing here has an effect. */
  readonly isOn: boolean;
  readonly language: InterfaceLanguage;
  readonly onChange: (settings: Settings) => void;
}

/** Changes take effect at once, in all open pages. */
export function MarkSettings({ settings, isOn, language, onChange }: MarkSettingsProps): JSX.Element {
  const toggle = (kind: EntityKind) =>
    onChange({ ...settings, kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } });
  return (
    <section class="popup-settings" aria-label={tell(language, 'marks')}>
      <fieldset disabled={!isOn}>
        <legend>{tell(language, 'kinds')}</legend>
        {ENTITY_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={settings.kinds[kind]} onChange={() => toggle(kind)} />
            {kindInWords(kind, language)}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!isOn}>
        <legend>{tell(language, 'which')}</legend>
        {(['first', 'all'] as const).map((mentions) => (
          <label key={mentions}>
            <input
              type="radio"
              name="mentions"
              checked={settings.mentions === mentions}
              onChange={() => onChange({ ...settings, mentions })}
            />
            {tell(language, mentions === 'first' ? 'firstMention' : 'allMentions')}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
