/** The pictures of `docs/gallery.md`: which exhibits stand side by side in which file. */
import type { InterfaceLanguage } from '../../src/model/language.ts';
import type { CardState } from '../../test/ui/card-fixtures.ts';
import type { Exhibit } from './component.ts';
import type { Theme } from './theme.ts';

export interface Framed {
  readonly exhibit: Exhibit;
  /** CSS px; `null`: the component's own. */
  readonly width: number | null;
}

export interface Picture {
  /** Without `.png`. */
  readonly file: string;
  readonly framed: readonly Framed[];
  /** Pixels for each CSS px. */
  readonly scale: number;
}

type Look = readonly [theme: Theme, language: InterfaceLanguage];

/** Each picture shows a light and a dark one, and both scripts. */
const LOOKS: readonly Look[] = [
  ['light', 'zh-CN'],
  ['dark', 'zh-TW'],
  ['light', 'en'],
];
const FORCED: readonly Look[] = [
  ['forced', 'zh-CN'],
  ['forced', 'en'],
];

/** Each state in each look; with fewer states than looks, they take turns. */
function frames(component: string, states: readonly string[], looks: readonly Look[] = LOOKS): Framed[] {
  const rounds = Math.max(states.length, looks.length);
  return Array.from({ length: rounds }, (_, index): Framed => {
    const [theme, language] = looks[index % looks.length] ?? ['light', 'en'];
    const state = states[Math.min(index, states.length - 1)] ?? '';
    return { exhibit: { component, state, theme, language }, width: null };
  });
}

function cards(file: string, ...states: readonly CardState[]): Picture {
  return { file: `state-card-${file}`, framed: frames('card', states), scale: 1 };
}

function popups(file: string, ...states: readonly string[]): Picture {
  return { file: `state-popup-${file}`, framed: frames('popup', states), scale: 1 };
}

function narrow(component: string, state: string, language: InterfaceLanguage, width: number): Framed {
  return { exhibit: { component, state, theme: 'light', language }, width };
}

export const PICTURES: readonly Picture[] = [
  cards('listed', 'listed', 'printed in full'),
  cards('likely', 'likely'),
  cards('choices', 'choices', 'many choices'),
  cards('unlisted', 'unlisted', 'unlisted, introduced'),
  cards('own', 'own', 'own, without English'),
  cards('countries', 'country', 'disputed'),
  cards('organizations', 'organization', 'composed', 'capital for a government'),
  cards('bilingual', 'bilingual'),
  cards('actions', 'with all actions'),
  cards('long-life', 'long life'),
  cards('long-words', 'long words'),
  cards('glyphs', 'glyphs'),
  { file: 'state-sheet', framed: frames('sheet', ['listed', 'many choices', 'long words']), scale: 1 },
  popups('article', 'article'),
  popups('card', 'card', 'card, not in the page', 'card'),
  popups('off', 'off', 'paused', 'bilingual, little recognised'),
  popups('steps', 'filtered', 'tour', 'copy refused'),
  popups('own-name', 'own name', 'own name, wrong', 'own name, added'),
  popups(
    'elsewhere',
    'elsewhere',
    'page loading',
    'no answer',
    'no permission',
    'permission refused',
    'permission granted',
  ),
  popups('trouble', 'no article', 'unknown layout', 'list damaged', 'linking', 'no names', 'internal error'),
  popups('settings', 'settings damaged', 'settings not saved', 'own name, refused'),
  { file: 'state-list', framed: frames('list', ['all kinds', 'filtered', 'nothing found']), scale: 1 },
  { file: 'state-options', framed: frames('options', ['new', 'full'], LOOKS.slice(0, 2)), scale: 0.6 },
  { file: 'state-welcome', framed: frames('welcome', ['allowed', 'not allowed'], LOOKS.slice(0, 2)), scale: 1 },
  {
    file: 'state-marks',
    framed: [
      ...frames('marks', ['one ink', 'an ink for each kind'], LOOKS.slice(0, 2)),
      ...frames('notice', ['orphaned'], LOOKS.slice(1)),
    ],
    scale: 1,
  },
  { file: 'glyphs', framed: frames('type', ['glyphs'], [['light', 'en']]), scale: 2 },
  { file: 'forced-card', framed: frames('card', ['likely', 'with all actions'], FORCED), scale: 1 },
  { file: 'forced-popup', framed: frames('popup', ['paused', 'own name, wrong'], FORCED), scale: 1 },
  {
    file: 'narrow',
    framed: [
      narrow('popup', 'article', 'en', 320),
      narrow('popup', 'article', 'en', 190),
      narrow('card', 'with all actions', 'zh-CN', 190),
      narrow('welcome', 'allowed', 'zh-TW', 320),
    ],
    scale: 1,
  },
];
