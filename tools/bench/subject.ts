/** What is measured, as one module: it is bundled as the extension's worker is, and then loaded. */
export { openKnowledge } from '../../src/knowledge/reader.ts';
export { loadEnglishReader } from '../../src/linking/compromise.ts';
export { link } from '../../src/linking/index.ts';
