/** The room's door: linking knows neither browser nor page. */
export type { EnglishReader } from './discovery/glosses.ts';
export { type LinkOptions, link } from './link.ts';
export { STAGES, type Stage } from './stages.ts';
