/**
 * compromise as the linker's reader of English: one vote among several, never alone (linking facts §1(h)).
 *
 * Loaded on first use: its start costs more than all the rest of a cold worker (performance facts).
 */
import type { EnglishReader } from './discovery/glosses.ts';

/** Loads compromise. Call once and keep the promise. */
export async function loadEnglishReader(): Promise<EnglishReader> {
  const { default: nlp } = await import('compromise/two');
  return {
    kindOfName(english) {
      const view = nlp(english);
      if (view.has('^#Organization+$')) return 'organization';
      if (view.has('^#Country+$')) return 'country';
      if (view.has('^#Person+$')) return 'person';
      if (view.has('^#Place+$')) return 'place';
      return null;
    },
  };
}
