/** Rows of what a reader downloads: the zips as the stores get them. */
import { join } from 'node:path';
import { filesBelow, zipFiles } from '../../package/zip.ts';
import type { RowGroup } from '../bench.ts';
import { ensureBuilt } from '../browser/built.ts';
import { exactRow } from '../row.ts';

const MEGABYTE = 1_000_000;

/** `package/chrome`, `package/firefox`. */
export const packageRows: RowGroup = {
  async rows() {
    const dist = ensureBuilt();
    return ['chrome', 'firefox'].map((target) => {
      const folder = join(dist, target);
      const bytes = zipFiles(folder, filesBelow(folder));
      return exactRow(`package/${target}`, `package for ${target}, zipped`, 'MB', bytes.length / MEGABYTE);
    });
  },
};
