/**
 * Draws entries for an audit: `npm run knowledge:sample -- --seed 20261126 --full 100 --name 50`.
 *
 * The draw is the entries whose hashed id is lowest, so that a seed that is written down beforehand decides it, and an
 * entry that is added or removed later changes at most its own place.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readList } from '../../src/knowledge/compile/list.ts';
import type { SourcedEntry } from '../../src/knowledge/compile/read.ts';
import { ROOT, readSources } from './inputs.ts';
import { depthOf } from './statistics.ts';

/** How many entries of each depth to draw, and by which seed. */
export interface Draw {
  readonly seed: string;
  readonly full: number;
  readonly name: number;
}

/** Draws the entries, full ones first; fewer when there are fewer. The same entries, in the same order, for a seed. */
export function drawSample(entries: readonly SourcedEntry[], { seed, full, name }: Draw): SourcedEntry[] {
  const keyed = entries
    .map((sourced) => ({ sourced, key: createHash('sha256').update(`${seed}:${sourced.entry.id}`).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const ofDepth = (depth: 'full' | 'name', count: number): SourcedEntry[] =>
    keyed
      .map(({ sourced }) => sourced)
      .filter(({ entry }) => depthOf(entry) === depth)
      .slice(0, count);
  return [...ofDepth('full', full), ...ofDepth('name', name)];
}

/**
 * Prints a draw, a line an entry: file and line, depth, id.
 *
 * @throws when no seed is given, or an option is unknown.
 */
export function printSample(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, full: { type: 'string' }, name: { type: 'string' } },
  });
  if (values.seed === undefined) throw new Error('A seed is needed: npm run knowledge:sample -- --seed 20261126');
  const { list } = readList(readSources(ROOT));
  const draw = { seed: values.seed, full: Number(values.full ?? 100), name: Number(values.name ?? 50) };
  return drawSample(list.entries, draw)
    .map(({ entry, file, line }) => `${file}:${line}\t${depthOf(entry)}\t${entry.id}`)
    .join('\n');
}
