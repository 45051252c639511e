/** Rows of compromise: what it costs to load, and to read the brackets of an article. */
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import type { EnglishReader } from '../../../src/linking/index.ts';
import { bareContestant } from '../bare.ts';
import type { Bench, RowGroup, Sample } from '../bench.ts';
import { type Contestant, measure, ratios, timesOf } from '../measure.ts';
import { rowOf } from '../row.ts';
import { spreadOf } from '../statistics.ts';

const LENGTH = 6_000;
const GLOSSES = 10;
/** A process loads compromise only once, so each of these rounds is a process of its own. */
const LOADS = 5;

/** Run in a new process: prints the milliseconds from asking for compromise to its first answer. */
const LOAD_PROGRAM = `
const { loadEnglishReader } = await import(process.argv[1]);
const start = performance.now();
const reader = await loadEnglishReader();
reader.kindOfName('Marlen Okonta');
console.log(performance.now() - start);
`;

/** `english/load`, `english/read`: over the bare loop of a text of 6,000 units with ten glosses. */
export const englishRows: RowGroup = {
  async rows(bench) {
    const sample = bench.glossed(LENGTH, GLOSSES);
    const reader = await bench.bundle.subject.loadEnglishReader();
    const asked = await questions(sample, reader, bench);
    const read: Contestant = {
      name: 'read',
      run(times) {
        for (let time = 0; time < times; time += 1) for (const english of asked) reader.kindOfName(english);
      },
    };
    const times = await measure([bareContestant('bare', [sample.text]), read], bench.options);
    const bare = spreadOf(timesOf(times, 'bare')).median;
    const loads = Array.from({ length: LOADS }, () => loadMilliseconds(bench.bundle.url) / bare);
    return [
      rowOf('english/load', 'compromise, loading to first answer', '×', loads),
      rowOf('english/read', `compromise, reading ${asked.length} glosses`, '×', ratios(times, 'read', 'bare')),
    ];
  },
};

/** What linking asks of compromise for an article. @throws when it asks nothing. */
async function questions({ article }: Sample, reader: EnglishReader, { bundle, knowledge }: Bench): Promise<string[]> {
  const asked: string[] = [];
  const recorder: EnglishReader = {
    kindOfName(english) {
      asked.push(english);
      return reader.kindOfName(english);
    },
  };
  await bundle.subject.link(article, knowledge, { readEnglish: () => Promise.resolve(recorder) });
  if (asked.length === 0) throw new Error('linking asked nothing of compromise: its rows would mean nothing');
  return asked;
}

function loadMilliseconds(url: string): number {
  const parameters = ['--input-type=module', '--eval', LOAD_PROGRAM, url];
  const run = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  const milliseconds = v.safeParse(v.pipe(v.number(), v.finite()), Number.parseFloat(run.stdout));
  if (run.status !== 0 || !milliseconds.success) throw new Error(`compromise did not load:\n${run.stderr}`);
  return milliseconds.output;
}
