/**
 * The one door to the browser's extension API. Rooms ask `platform`'s other files, never this one.
 *
 * Both browsers have a promise-based `browser` in the versions that the manifest asks for. Where one has not, worker and
 * pages bring it (`polyfill.ts`, their first import); the content script, which every page of the site pays for, doesn't.
 */
import type { Browser } from 'webextension-polyfill';

/** @throws {Error} outside of an extension. */
function present(): Browser {
  const { browser: api } = globalThis as { readonly browser?: Browser };
  if (api === undefined) throw new Error('This runs only as a part of the extension.');
  return api;
}

export const browser: Browser = present();
