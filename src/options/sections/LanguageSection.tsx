/** The language of the interface, the script of names, and how they are read aloud. */
import type { JSX } from 'preact';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../model/language.ts';
import { interfaceTag } from '../../ui/language.ts';
import { Choice, Section } from '../controls.tsx';
import { useTools } from '../tools.ts';
import type { SettingsProps } from './MarksSection.tsx';

/** Each language by its own name, for whoever can't read the present one. */
const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
};

/** The page itself changes its language at once. */
export function LanguageSection({ settings, onChange }: SettingsProps): JSX.Element {
  const { say } = useTools();
  return (
    <Section id="language" title={say('languageAndScript')}>
      <Choice
        legend={say('language')}
        options={[
          { value: 'browser', label: say('languageBrowser') },
          ...INTERFACE_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: interfaceTag(value) })),
        ]}
        value={settings.language}
        onChoose={(language) => onChange((now) => ({ ...now, language }))}
      />
      <Choice
        legend={say('script')}
        options={[
          { value: 'page', label: say('scriptPage') },
          { value: 'hans', label: say('scriptHans') },
          { value: 'hant', label: say('scriptHant') },
        ]}
        value={settings.script}
        onChoose={(script) => onChange((now) => ({ ...now, script }))}
      />
      <Choice
        legend={say('readings')}
        hint={say('readingsHint')}
        options={[
          { value: 'language', label: say('readingsLanguage') },
          { value: 'on', label: say('readingsOn') },
          { value: 'off', label: say('readingsOff') },
        ]}
        value={settings.readings}
        onChoose={(readings) => onChange((now) => ({ ...now, readings }))}
      />
    </Section>
  );
}
