/** First import of the worker and of each page of ours: gives them `browser` where the browser itself has only `chrome`. */
import polyfilled, { type Browser } from 'webextension-polyfill';

const place = globalThis as { browser?: Browser };
place.browser ??= polyfilled;
