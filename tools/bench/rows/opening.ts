/**
 * Rows of opening the list: until it has answered for a first text, what it keeps in memory, and how long the file is.
 * A worker opens it cold, so each round is a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ensureKnowledge } from '../../knowledge/ensure.ts';
import type { Bench, RowGroup } from '../bench.ts';
import { listForms } from '../forms.ts';
import { exactRow, rowOf } from '../row.ts';

const ROUNDS = 11;
const LENGTH = 3_000;
const MEGABYTE = 1_000_000;

/**
 * Both programs get the list's file and the text's, read the list into memory, and print the milliseconds from there to
 * the first answer, and the bytes that are kept after it.
 */
const FRAME = (prepare: string, open: string): string => `
import { readFileSync } from 'node:fs';
const [list, textFile, bundle] = process.argv.slice(1);
const text = readFileSync(textFile, 'utf8');
${prepare}
const kept = () => {
  for (let time = 0; time < 3; time += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const before = kept();
let bytes = new Uint8Array(readFileSync(list)).buffer;
let found = 0;
const used = process.cpuUsage();
const start = performance.now();
${open}
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(used);
bytes = null;
console.log(JSON.stringify({ milliseconds, processor: (user + system) / 1000, bytes: kept() - before, found }));
globalThis.opened = opened;
`;

const OURS = FRAME(
  'const { openKnowledge } = await import(bundle);',
  `const opened = openKnowledge(bytes);
opened.scan(text, () => { found += 1; });`,
);

/** The usual way: a Map of the forms, and for each first unit the lengths that forms with it have. */
const JSON_TO_MAP = FRAME(
  '',
  `const opened = { forms: new Map(), lengths: new Map() };
for (const [index, form] of JSON.parse(new TextDecoder().decode(bytes)).entries()) {
  opened.forms.set(form, index);
  const known = opened.lengths.get(form[0]);
  if (known === undefined) opened.lengths.set(form[0], new Set([form.length]));
  else known.add(form.length);
}
for (let at = 0; at < text.length; at += 1) {
  for (const length of opened.lengths.get(text[at]) ?? []) {
    if (at + length <= text.length && opened.forms.has(text.slice(at, at + length))) found += 1;
  }
}`,
);

const openedSchema = v.object({
  milliseconds: v.number(),
  /** Milliseconds of processor time, the compiler's and collector's threads included. */
  processor: v.number(),
  bytes: v.number(),
  found: v.pipe(v.number(), v.minValue(1)),
});
type Opened = v.InferOutput<typeof openedSchema>;

/** `open/…`, `memory/…`, `bytes/…`. @throws when the two ways do not find the same. */
export const openingRows: RowGroup = {
  async rows(bench) {
    const list = ensureKnowledge();
    const { ours, json } = rounds(bench, list);
    const bytes = readFileSync(list);
    const over = (of: (opened: Opened) => number): number[] =>
      json.map((opened, round) => of(opened) / of(ours[round] ?? opened));
    return [
      rowOf(
        'open/milliseconds',
        'opening the list to first answer',
        'ms',
        ours.map(({ milliseconds }) => milliseconds),
      ),
      rowOf(
        'open/processor',
        'opening the list to first answer, processor time of all threads',
        'ms',
        ours.map(({ processor }) => processor),
      ),
      rowOf(
        'open/json',
        'opening: JSON → Map of the same forms ÷ ours',
        '×',
        over(({ milliseconds }) => milliseconds),
      ),
      rowOf(
        'memory/list',
        'memory that the open list adds',
        'MB',
        ours.map((opened) => opened.bytes / MEGABYTE),
      ),
      rowOf(
        'memory/json',
        'memory: JSON → Map of the same forms ÷ ours',
        '×',
        over((opened) => opened.bytes),
      ),
      exactRow('bytes/list', 'the list’s file', 'MB', bytes.length / MEGABYTE),
      exactRow('bytes/list-gzipped', 'the list’s file, gzipped', 'MB', gzipSync(bytes, { level: 9 }).length / MEGABYTE),
    ];
  },
};

function rounds(bench: Bench, list: string): { readonly ours: Opened[]; readonly json: Opened[] } {
  const folder = dirname(fileURLToPath(bench.bundle.url));
  const text = join(folder, 'text.txt');
  writeFileSync(text, bench.samples(LENGTH)[0]?.normalised ?? '');
  const forms = join(folder, 'forms.json');
  writeFileSync(forms, JSON.stringify(listForms(bench.knowledge)));
  const ours: Opened[] = [];
  const json: Opened[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = run(OURS, [list, text, bench.bundle.url]);
    const mapped = run(JSON_TO_MAP, [forms, text]);
    if (opened.found !== mapped.found) throw new Error(`ours found ${opened.found} forms, the Map ${mapped.found}`);
    ours.push(opened);
    json.push(mapped);
  }
  return { ours, json };
}

function run(program: string, parameters: readonly string[]): Opened {
  const flags = ['--expose-gc', '--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...parameters], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the list did not open:\n${stderr}`);
  return v.parse(openedSchema, JSON.parse(stdout));
}
