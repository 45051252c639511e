/** Where the list's sources and the compiled file lie, and a digest that says whether the file is up to date. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListSources, SourceFile } from '../../src/knowledge/compile/list.ts';
import { readComponents } from '../../src/knowledge/compile/transliteration.ts';
import { FORMAT_VERSION, HEADER } from '../../src/knowledge/file.ts';

/** The repository's root. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The compiled file of the repository at `root`. */
export function knowledgeFile(root: string): string {
  return join(root, 'build', 'knowledge.bin');
}

function knowledgeFolder(root: string): string {
  return join(root, 'src', 'knowledge');
}

/** Reads all sources of the list. Names in problems are relative to the repository's root. */
export function readSources(root: string): ListSources {
  const folder = knowledgeFolder(root);
  const lexicon = (name: string): SourceFile => sourceFile(root, join(folder, 'lexicon', name));
  return {
    entries: readEntryFiles(root),
    bodies: lexicon('bodies.yaml'),
    regions: lexicon('regions.yaml'),
    blockers: lexicon('blockers.yaml'),
    traditional: lexicon('traditional.yaml'),
    components: lexicon('transliteration.txt'),
    characterScores: lexicon('transliteration-characters.txt'),
    onlyNames: lexicon('only-names.txt'),
    readings: lexicon('readings.yaml'),
  };
}

/** Reads the files of entries alone, named as in `readSources`. */
export function readEntryFiles(root: string): readonly SourceFile[] {
  return filesUnder(join(knowledgeFolder(root), 'entries'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => sourceFile(root, path));
}

/** Reads the names that dictionaries take for words; none when the list has no such file. */
export function readOnlyNames(root: string): readonly string[] {
  const path = join(knowledgeFolder(root), 'lexicon', 'only-names.txt');
  if (!existsSync(path)) return [];
  const { file, source } = sourceFile(root, path);
  return readComponents(file, source).items;
}

/**
 * A digest of everything that the compiled file depends on: the list, the lexicon, the compiler, the versions of the
 * packages it uses. 32 hex digits.
 */
export function digestOfInputs(root: string): string {
  const hash = createHash('sha256');
  const files = [...filesUnder(knowledgeFolder(root)), join(root, 'package.json')];
  for (const path of files) {
    const content = readFileSync(path);
    hash.update(`${nameOf(root, path)}:${content.length}:`).update(content);
  }
  return hash.digest('hex').slice(0, HEADER.digestBytes * 2);
}

/** The digest that the compiled file carries; `null` when there is none of this format. */
export function digestOfFile(root: string): string | null {
  const file = knowledgeFile(root);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const whole = bytes.length >= HEADER.table && bytes.readUInt32LE(HEADER.fileLength) === bytes.length;
  if (!whole || bytes.readUInt32LE(HEADER.formatVersion) !== FORMAT_VERSION) return null;
  return bytes.subarray(HEADER.sources, HEADER.sources + HEADER.digestBytes).toString('hex');
}

function sourceFile(root: string, path: string): SourceFile {
  return { file: nameOf(root, path), source: readFileSync(path, 'utf8') };
}

function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** All files below a folder, sorted; none when there is no such folder. */
function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
