/**
 * Small lists for the linking tests, compiled once: the compiler and its dictionaries take seconds to load, and every
 * test file is a process of its own. The bytes are kept in `build/lists`, a file a list, and made anew when anything
 * changes that the compiler reads.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADER } from '../../src/knowledge/file.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { digestOfInputs, ROOT, readSources } from '../../tools/knowledge/inputs.ts';

/**
 * The list of entries written as YAML.
 *
 * @throws when an entry does not fit the schema, or the list the rules for lists.
 */
export async function listOf(yaml: string): Promise<Knowledge> {
  return openKnowledge(await listBytesOf(yaml));
}

/** The compiled file of the same list. @throws as `listOf` does. */
export async function listBytesOf(yaml: string): Promise<ArrayBuffer> {
  const inputs = digestOfInputs(ROOT);
  const file = join(ROOT, 'build', 'lists', `${createHash('sha256').update(yaml).digest('hex')}.bin`);
  if (digestIn(file) !== inputs) await compile(yaml, inputs, file);
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** What the list was compiled from; `null` when it has not been. */
function digestIn(file: string): string | null {
  if (!existsSync(file)) return null;
  return readFileSync(file)
    .subarray(HEADER.sources, HEADER.sources + HEADER.digestBytes)
    .toString('hex');
}

async function compile(yaml: string, digest: string, file: string): Promise<void> {
  const { readList } = await import('../../src/knowledge/compile/list.ts');
  const { checkList } = await import('../../src/knowledge/compile/check.ts');
  const { compileList } = await import('../../src/knowledge/compile/compile.ts');
  const { list, problems } = readList({ ...readSources(ROOT), entries: [{ file: 'test.yaml', source: yaml }] });
  const all = [...problems, ...checkList(list).filter((problem) => problem.file === 'test.yaml')];
  if (all.length > 0) throw new Error(all.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  mkdirSync(join(ROOT, 'build', 'lists'), { recursive: true });
  // Renamed when whole: several processes may write the same list at a time.
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, new Uint8Array(compileList(list, digest)));
  renameSync(whole, file);
}
