/** The reader's settings, with their defaults. Validated where they are read (`platform/settings.ts`). */
import type { EntityKind } from './annotation.ts';

export interface Settings {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Mark the first mention of each entity (headline and body apart), or every one. */
  readonly mentions: 'first' | 'all';
}

/** Marks on, all kinds, first mentions only: the quietest page that still answers "who is that?". */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { person: true, country: true, organization: true, place: true },
  mentions: 'first',
};
