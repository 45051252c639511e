/**
 * Every state of the popup: what the browser and the page answer, and what a reader does then. For the gallery and what
 * is tested on it; imports nothing of a test runner.
 */
import type { PageReport } from '../../src/messages/protocol.ts';
import type { Script } from '../../src/model/article.ts';
import type { InterfaceLanguage } from '../../src/model/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { PopupEnvironment } from '../../src/popup/environment.ts';
import { annotatedIn, articleIn } from '../ui/article-fixtures.ts';
import { environment, reporting } from './environment.ts';

export type Step = { readonly press: string } | { readonly write: string; readonly text: string };

export interface PopupState {
  /** The page that the popup is over; left out: the sample article. */
  readonly page?: (script: Script) => Partial<PageReport>;
  readonly settings?: Partial<Settings>;
  readonly given?: Partial<PopupEnvironment>;
  /** What the reader does; selectors. */
  readonly steps?: readonly Step[];
  /** The selector of what shows that the state is reached. */
  readonly ready: string;
}

const refuse = async (): Promise<never> => Promise.reject(new Error('refused'));
const selection = async (): Promise<string> => '陆明哲（Lu Mingzhe）';
const PERSON_ROW = '.cast-row[data-key="dona-wen"]';
const SAVE = '.popup-form [type=submit]';

function notArticle(code: NonNullable<PageReport['notArticle']>['code']): PopupState {
  const page = () =>
    ({ state: 'not-article', article: null, annotated: null, notArticle: { code, reason: '' } }) as const;
  return { page, ready: '.popup-notice' };
}

function failed(code: NonNullable<PageReport['failure']>['code'], detail: string): PopupState {
  const page = () => ({ state: 'failed', annotated: null, failure: { ok: false, code, detail } }) as const;
  return { page, ready: '.popup-notice summary' };
}

const ARTICLE_STATES = {
  article: { ready: '.cast-row' },
  'bilingual, little recognised': {
    page: (script) => ({
      article: { ...articleIn(script), view: 'bilingual', english: null, byline: [], date: null, section: null },
    }),
    steps: [{ press: '.popup-article summary' }],
    ready: '.popup-article details[open]',
  },
  'no names': {
    page: () => ({ annotated: { annotations: [], cards: [], knowledge: 'test' } }),
    ready: '.popup-cast',
  },
  linking: { page: () => ({ annotated: null, timings: null }), ready: '.popup-notice' },
  off: { settings: { enabled: false }, page: () => ({ state: 'off' }), ready: '.cast-row' },
  paused: { given: { isPaused: async () => true }, page: () => ({ state: 'off' }), ready: '.cast-row' },
  filtered: { steps: [{ write: '[type=search]', text: 'e' }], ready: '.cast-found:not(:empty)' },
  card: { steps: [{ press: PERSON_ROW }], ready: '.card' },
  'card, not in the page': {
    given: { showInArticle: async () => false },
    steps: [{ press: PERSON_ROW }, { press: '.popup-card-bar > .button:last-child' }],
    ready: '.popup-card > [role=alert]',
  },
  tour: { steps: [{ press: '.tour-button' }], ready: '.tour-at:not(:empty)' },
  'tour, nowhere': {
    given: { tour: async () => null },
    steps: [{ press: '.tour-button' }],
    ready: '.tour-at:not(:empty)',
  },
  copied: { steps: [{ press: '.popup-copy button' }], ready: '.popup-copy .popup-outcome:not(:empty)' },
  'copy refused': { given: { copy: refuse }, steps: [{ press: '.popup-copy button' }], ready: 'textarea' },
} as const satisfies Readonly<Record<string, PopupState>>;

const OWN_STATES = {
  'selected name': { given: { selection }, ready: '.popup-own button' },
  'own name': { given: { selection }, steps: [{ press: '.popup-own button' }], ready: 'form' },
  'own name, wrong': {
    given: { selection },
    steps: [{ press: '.popup-own button' }, { write: '[name=zh]', text: '' }, { press: SAVE }],
    ready: '[aria-invalid=true]',
  },
  'own name, refused': {
    given: { selection, addOwnName: async () => ({ ok: false, code: 'too-large', detail: '' }) },
    steps: [{ press: '.popup-own button' }, { press: SAVE }],
    ready: 'form [role=alert]',
  },
  'own name, added': {
    given: { selection },
    steps: [{ press: '.popup-own button' }, { press: SAVE }],
    ready: '.popup-own [role=status]',
  },
} as const satisfies Readonly<Record<string, PopupState>>;

const TROUBLE_STATES = {
  elsewhere: { given: { report: async () => null, isOnSite: async () => false }, ready: '.popup-notice' },
  'page loading': { given: { report: async () => null, isLoading: async () => true }, ready: '.popup-notice .button' },
  'no answer': { given: { report: async () => null }, ready: '.popup-notice .button' },
  'no permission': { given: { hasPermission: async () => false }, ready: '.popup-notice .button' },
  'permission refused': {
    given: { hasPermission: async () => false, requestPermission: async () => false },
    steps: [{ press: '.popup-notice .button' }],
    ready: '.popup-notice .button',
  },
  'permission granted': {
    given: { hasPermission: async () => false },
    steps: [{ press: '.popup-notice .button' }],
    ready: '.popup-notice .button',
  },
  'no article': notArticle('not-article-address'),
  'unknown layout': notArticle('unknown-layout'),
  'list damaged': failed('knowledge-damaged', 'checksum of the section “forms”: 0x12ab34cd, expected 0x00000000'),
  'internal error': failed('internal', 'TypeError: undefined is not an object'),
  'settings damaged': {
    given: { settings: async () => ({ settings: DEFAULT_SETTINGS, problem: 'damaged' }) },
    ready: '[role=alert]',
  },
  'settings not saved': {
    given: { saveSettings: refuse },
    steps: [{ press: '[role=switch]' }],
    ready: '[role=alert]',
  },
} as const satisfies Readonly<Record<string, PopupState>>;

const STATES: Readonly<Record<string, PopupState>> = { ...ARTICLE_STATES, ...OWN_STATES, ...TROUBLE_STATES };

export const POPUP_STATES: readonly string[] = Object.keys(STATES);

/** @throws when there is no such state. */
export function popupState(state: string): PopupState {
  const known = STATES[state];
  if (known === undefined) throw new Error(`The popup has no state “${state}”.`);
  return known;
}

/** The world around the popup in a state, for a reader of the language and an article in the script. */
export function environmentFor(state: string, language: InterfaceLanguage, script: Script): PopupEnvironment {
  const { page, settings, given } = popupState(state);
  const stored = { ...DEFAULT_SETTINGS, ...settings };
  const report = { article: articleIn(script), annotated: annotatedIn(script), ...page?.(script) };
  return environment({
    browserLanguage: language,
    report: async () => reporting(report),
    settings: async () => ({ settings: stored, problem: null }),
    tour: async () => (script === 'hans' ? '文德尔' : '文德爾'),
    ...given,
  });
}
