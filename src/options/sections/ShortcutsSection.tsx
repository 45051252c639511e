/** The key commands, their present keys, and the way to the browser's page that changes them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/commands.ts';
import { Section } from '../controls.tsx';
import { useTools } from '../tools.ts';

/** In the manifest's order; a command that has no words here would not be listed, which a test holds. */
const COMMANDS = [
  'next-name',
  'previous-name',
  'next-mention',
  'previous-mention',
  'toggle-marks',
  'add-name',
] as const;

/** Asks again whenever the reader comes back to the page: the keys may have been changed meanwhile. */
export function ShortcutsSection(): JSX.Element {
  const { environment, say } = useTools();
  const [known, setKnown] = useState<readonly Shortcut[] | 'none' | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const ask = () => void environment.shortcuts().then(setKnown, () => setKnown('none'));
    ask();
    addEventListener('focus', ask, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [environment]);
  return (
    <Section id="shortcuts" title={say('shortcuts')}>
      <p>{say('shortcutsLead')}</p>
      {known === 'none' && <p>{say('noCommands')}</p>}
      {known !== null && known !== 'none' && <Keys shortcuts={known} />}
    </Section>
  );
}

function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }): JSX.Element {
  const { environment, say, warn } = useTools();
  const open = () => {
    environment.openShortcutSettings().catch(() => warn(`${say('changeKeysFailed')} ${say('changeKeysWhere')}`));
  };
  return (
    <>
      <table class="options-keys">
        <thead>
          <tr>
            <th scope="col">{say('command')}</th>
            <th scope="col">{say('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => {
            const keys = shortcuts.find(({ name }) => name === command)?.keys ?? '';
            return (
              <tr key={command}>
                <th scope="row">{say(command)}</th>
                <td>{keys === '' ? <span class="options-none">{say('noKeys')}</span> : <kbd lang="en">{keys}</kbd>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" class="button" onClick={open}>
        {say('changeKeys')}
      </button>
      <p class="options-hint is-of-group">{say('changeKeysWhere')}</p>
    </>
  );
}
