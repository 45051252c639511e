/** All that the reader chose, as far as a page follows it, in one piece. */
import type { NameChoices } from '../model/name-choices.ts';
import type { Settings } from '../model/settings.ts';
import { onNameChoicesChanged, readNameChoices } from '../platform/name-choices.ts';
import { isPaused, onPausedChanged } from '../platform/paused.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';

export interface Preferences {
  /** `enabled` is false while marks are off until the browser starts again. */
  readonly settings: Settings;
  readonly choices: NameChoices;
}

interface Stored {
  readonly settings: Settings;
  readonly paused: boolean;
  readonly choices: NameChoices;
}

async function readAll(): Promise<Stored> {
  const [{ settings }, paused, choices] = await Promise.all([readSettings(), isPaused(), readNameChoices()]);
  return { settings, paused, choices };
}

function preferencesOf({ settings, paused, choices }: Stored): Preferences {
  return { settings: paused ? { ...settings, enabled: false } : settings, choices };
}

/**
 * Reads the preferences and follows them: the listener gets every later change, until the signal ends it. Storage that
 * fails gives the defaults; never rejects.
 */
export async function followPreferences(
  listener: (preferences: Preferences) => void,
  signal: AbortSignal,
): Promise<Preferences> {
  let stored: Stored | null = null;
  let early: Partial<Stored> = {};
  const change = (part: Partial<Stored>): void => {
    if (stored === null) {
      early = { ...early, ...part };
      return;
    }
    stored = { ...stored, ...part };
    listener(preferencesOf(stored));
  };
  onSettingsChanged((settings) => change({ settings }), signal);
  onPausedChanged((paused) => change({ paused }), signal);
  onNameChoicesChanged((choices) => change({ choices }), signal);
  // In Firefox a page in the back/forward cache never hears of a change (docs/browser-bugs.md).
  const catchUp = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (persisted) change(await readAll());
  };
  addEventListener('pageshow', catchUp, { signal });
  stored = { ...(await readAll()), ...early };
  return preferencesOf(stored);
}
