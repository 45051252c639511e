/** The groups of rows, in the order of the table. Each is loaded when it is measured: together they take seconds to load. */
import type { BrowserName } from '../browsers/find.ts';
import type { RowGroup } from './bench.ts';

export interface Group {
  readonly name: string;
  /** Without this browser the rows are left out. */
  readonly needs: BrowserName | null;
  load(): Promise<RowGroup>;
}

function group(name: string, needs: BrowserName | null, load: () => Promise<RowGroup>): Group {
  return { name, needs, load };
}

export const GROUPS: readonly Group[] = [
  group('linking', null, async () => (await import('./rows/linking.ts')).linkingRows),
  group('stages', null, async () => (await import('./rows/linking.ts')).stageRows),
  group('english', null, async () => (await import('./rows/english.ts')).englishRows),
  group('matchers', null, async () => (await import('./rows/matchers.ts')).matcherRows),
  group('opening', null, async () => (await import('./rows/opening.ts')).openingRows),
  group('package', null, async () => (await import('./rows/package.ts')).packageRows),
  group('worker', 'chromium', async () => (await import('./rows/worker.ts')).workerRows),
  group('page', 'chromium', async () => (await import('./rows/page.ts')).pageRows),
  group('long-page', 'chromium', async () => (await import('./rows/long-page.ts')).longPageRows),
  group('card', 'chromium', async () => (await import('./rows/card.ts')).cardRowsIn('chrome')),
  group('painting', 'chromium', async () => (await import('./rows/painting.ts')).paintingRowsIn('chrome')),
  group('card-firefox', 'firefox', async () => (await import('./rows/card.ts')).cardRowsIn('firefox')),
  group('painting-firefox', 'firefox', async () => (await import('./rows/painting.ts')).paintingRowsIn('firefox')),
];
