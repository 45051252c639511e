/** What is marked in articles, and how. */
import type { JSX } from 'preact';
import { ENTITY_KINDS, type EntityKind } from '../../model/annotation.ts';
import type { Settings } from '../../model/settings.ts';
import { kindInWords } from '../../ui/strings.ts';
import { Choice, Section, Tick } from '../controls.tsx';
import type { ChangeSettings } from '../Options.tsx';
import { Sample } from '../Sample.tsx';
import { useTools } from '../tools.ts';
import { useStored } from '../use-stored.ts';

export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** With a sample that follows every change. */
export function MarksSection({ settings, onChange }: SettingsProps): JSX.Element {
  const { environment, say, attempt } = useTools();
  const [isPaused, setPaused] = useStored(environment.paused);
  const pause = () =>
    attempt(async () => {
      await environment.setPaused(isPaused !== true);
      setPaused(isPaused !== true);
    });
  return (
    <Section id="marks" title={say('marks')}>
      <div class="options-group">
        <Tick
          isSwitch
          label={say('enabled')}
          checked={settings.enabled}
          onToggle={() => onChange((now) => ({ ...now, enabled: !settings.enabled }))}
        />
        <Tick isSwitch label={say('paused')} checked={isPaused === true} onToggle={pause} />
      </div>
      <Sample settings={settings} isPaused={isPaused === true} />
      <Choice
        legend={say('mentions')}
        options={[
          { value: 'first', label: say('mentionsFirst'), hint: say('mentionsFirstHint') },
          { value: 'all', label: say('mentionsAll') },
        ]}
        value={settings.mentions}
        onChoose={(mentions) => onChange((now) => ({ ...now, mentions }))}
      />
      <Kinds settings={settings} onChange={onChange} />
      <Choice
        legend={say('certainty')}
        options={[
          { value: 'all', label: say('certaintyAll') },
          { value: 'sure', label: say('certaintySure') },
        ]}
        value={settings.certainty}
        onChoose={(certainty) => onChange((now) => ({ ...now, certainty }))}
      />
      <Choice
        legend={say('colours')}
        options={[
          { value: 'one', label: say('coloursOne') },
          { value: 'by-kind', label: say('coloursByKind') },
        ]}
        value={settings.colours}
        onChoose={(colours) => onChange((now) => ({ ...now, colours }))}
      />
    </Section>
  );
}

function Kinds({ settings, onChange }: SettingsProps): JSX.Element {
  const { language, say } = useTools();
  const toggle = (kind: EntityKind) =>
    onChange((now) => ({ ...now, kinds: { ...now.kinds, [kind]: !settings.kinds[kind] } }));
  return (
    <fieldset class="options-group">
      <legend>{say('kinds')}</legend>
      {ENTITY_KINDS.map((kind) => (
        <Tick
          key={kind}
          label={
            <span class={settings.colours === 'by-kind' ? `sample-mark is-${kind}` : ''}>
              {kindInWords(kind, language)}
            </span>
          }
          checked={settings.kinds[kind]}
          onToggle={() => toggle(kind)}
        />
      ))}
      <Tick
        label={say('commonCountries')}
        hint={say('commonCountriesWhich')}
        checked={settings.spareCommonCountries}
        onToggle={() => onChange((now) => ({ ...now, spareCommonCountries: !settings.spareCommonCountries }))}
      />
    </fieldset>
  );
}
