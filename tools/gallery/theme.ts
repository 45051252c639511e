/** Light, dark and forced colours side by side in one browser, whatever its own are. */
export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

/** What browsers do besides taking our colours away: shadows go. */
const FORCED = '* { box-shadow: none !important; text-shadow: none !important; }';

/**
 * A stylesheet of ours as it is in a theme: what it asks of the system is answered by the theme. Forced colours are only
 * as far emulated as our own rules go; a browser that forces them (tests turn that on in Chromium) does more.
 */
export function themed(styles: string, theme: Theme): string {
  const schemes = styles.replaceAll('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all');
  return theme === 'forced' ? schemes.replaceAll('(forced-colors: active)', 'all') + FORCED : schemes;
}
