/** `npm run knowledge:gaps -- [--limit N] [--kind person|organization] PATH…`: names in articles that have no entry. */
import { parseArgs } from 'node:util';
import { type Linker, loadLinker } from '../annotate/linker.ts';
import type { Output } from '../knowledge/run.ts';
import { holder } from '../quality/held.ts';
import { messageOf, UsageError } from '../usage-error.ts';
import { gather, type Sighting, sightingsOf, table } from './gaps.ts';
import { readPaths } from './read.ts';

const USAGE = `usage: npm run -s knowledge:gaps -- [--limit N] [--kind person|organization] PATH…
  PATH     a text file (.txt, plain or with gold's markup), a saved page (.html), or a folder of them
  --limit  how many names are printed, most frequent first; 50 by default
  --kind   only names of this kind`;

const DEFAULT_LIMIT = '50';

const KINDS = ['person', 'organization'] as const;

interface Wanted {
  readonly paths: readonly string[];
  readonly limit: number;
  readonly kind: (typeof KINDS)[number] | null;
}

/**
 * Runs the program: the table goes to `out`, everything about it to `err`.
 *
 * @param args the command line after the program's name.
 * @returns the exit status: 1 when the arguments make no sense or a path can't be read; then there is no table.
 */
export async function runGaps(
  args: readonly string[],
  output: Output,
  load: typeof loadLinker = loadLinker,
): Promise<number> {
  try {
    const { paths, limit, kind } = readArguments(args);
    const { knowledge, link } = await opened(load);
    const { sources, leftOut } = readPaths(paths, knowledge);
    for (const { file, reason } of leftOut) output.err(`${file} is left out: ${reason}`);
    if (sources.length === 0) throw new UsageError(`no article (.txt, .html) in ${paths.join(', ')}`);
    const isListed = holder(knowledge);
    const sightings: Sighting[][] = [];
    for (const source of sources) sightings.push(sightingsOf(source, await link(source.article), isListed));
    const all = gather(sightings, (name) => knowledge.normalise(name));
    const gaps = all.filter((gap) => kind === null || gap.kind === kind);
    output.out(table(gaps.slice(0, limit)));
    const shown = gaps.length > limit ? `; the first ${limit} are shown (--limit)` : '';
    output.err(`articles read: ${sources.length}; names without an entry: ${gaps.length}${shown}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(error.message);
    return 1;
  }
}

/** A list with problems is the caller's to mend: they are shown as they are, without a stack. */
async function opened(load: typeof loadLinker): Promise<Linker> {
  try {
    return await load();
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** @throws UsageError */
function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(USAGE);
  if (!/^[1-9]\d*$/.test(values.limit)) {
    throw new UsageError(`--limit ${values.limit}: a limit is a whole number from 1`);
  }
  const kind = KINDS.find((each) => each === values.kind) ?? null;
  if (values.kind !== undefined && kind === null) {
    throw new UsageError(`--kind ${values.kind}: a kind is ${KINDS.join(' or ')}`);
  }
  return { paths: positionals, limit: Number(values.limit), kind };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { limit: { type: 'string', default: DEFAULT_LIMIT }, kind: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}
