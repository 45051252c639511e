/** Zip files whose bytes depend on nothing but names and contents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Every entry has this time: the earliest that the format knows, so that a rebuilt zip is the same. */
const MODIFIED = new Date(1980, 0, 1);

/** All files below a folder, as paths relative to it with `/`, in the order of their code units. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Zips files of a folder.
 *
 * @param files paths relative to the folder; they are sorted, so their order does not matter.
 * @throws when a file can't be read.
 */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const content: Zippable = {};
  for (const file of [...files].sort()) content[file] = new Uint8Array(readFileSync(join(folder, file)));
  return zipSync(content, { level: 9, mtime: MODIFIED });
}
