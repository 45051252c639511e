/** The room's door: linking knows neither browser nor page. */
export type { EnglishReader } from './discovery/glosses.ts';
export { type LinkOptions, link } from './link.ts';
export { indexOwnNames, linkOwnNames, type OwnNameIndex } from './own-names.ts';
export { STAGES, type Stage } from './stages.ts';
