/** The reader's settings, with their defaults. Validated where they are read (`platform/settings.ts`). */
import type { EntityKind } from './annotation.ts';
import type { Script } from './article.ts';
import type { InterfaceLanguage } from './language.ts';

/** What of a page the notebook keeps beside the name and its sentence. */
export const NOTEBOOK_FIELDS = ['sentence', 'title', 'address', 'date'] as const;
export type NotebookField = (typeof NOTEBOOK_FIELDS)[number];

export interface Settings {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Mark the first mention of each entity (headline and body apart), or every one. */
  readonly mentions: 'first' | 'all';
  /** Mark all names, or only those that are sure. */
  readonly certainty: 'all' | 'sure';
  /** One ink for all marks, or one a kind. */
  readonly colours: 'one' | 'by-kind';
  /** Leave the countries that are in the news every day without a mark (`content/marks/select.ts` has the ten). */
  readonly spareCommonCountries: boolean;
  /** The characters of Chinese names on cards and lists: the page's, or always the same. */
  readonly script: 'page' | Script;
  /** `browser`: the language that the browser speaks. */
  readonly language: 'browser' | InterfaceLanguage;
  /** How a name is read aloud (pinyin or zhuyin) under it; `language`: with an English interface only. */
  readonly readings: 'language' | 'on' | 'off';
  /** Keep the names whose cards were opened. Off until the reader turns it on. */
  readonly notebook: { readonly on: boolean; readonly fields: Readonly<Record<NotebookField, boolean>> };
}

/** Marks on, all kinds, first mentions only: the quietest page that still answers "who is that?". */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { person: true, country: true, organization: true, place: true },
  mentions: 'first',
  certainty: 'all',
  colours: 'one',
  spareCommonCountries: false,
  script: 'page',
  language: 'browser',
  readings: 'language',
  notebook: { on: false, fields: { sentence: true, title: false, address: false, date: false } },
};
