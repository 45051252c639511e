/** Rows of the scan beside other matchers with the same list on the same text. */
import { bareContestant } from '../bare.ts';
import type { RowGroup } from '../bench.ts';
import { listForms } from '../forms.ts';
import { type Contestant, measure, ratios } from '../measure.ts';
import { type Matcher, matchers } from '../peers/matchers.ts';
import { rowOf } from '../row.ts';

const LENGTH = 30_000;

/** Counts the units of all forms found, as often as asked. */
function contestant(name: string, text: string, count: (text: string) => number): Contestant {
  const expected = count(text);
  return {
    name,
    run(times) {
      for (let time = 0; time < times; time += 1) {
        if (count(text) !== expected) throw new Error(`${name} has lost its way`);
      }
    },
  };
}

/**
 * `matcher/…`: over the bare loop. `faster/…`: how many times as long as our scan a package takes.
 *
 * @throws when a matcher does not find what ours finds: it would be faster or slower at another task.
 */
export const matcherRows: RowGroup = {
  async rows(bench) {
    const { knowledge, options } = bench;
    const text = bench.samples(LENGTH)[0]?.normalised ?? '';
    const scan = (scanned: string): number => {
      let units = 0;
      knowledge.scan(scanned, (start, end) => {
        units += end - start;
      });
      return units;
    };
    const peers = matchers(listForms(knowledge));
    for (const peer of peers) check(peer, text, scan(text));
    const times = await measure(
      [
        bareContestant('bare', [text]),
        contestant('ours', text, scan),
        ...peers.map(({ id, count }) => contestant(id, text, count)),
      ],
      options,
    );
    return [
      rowOf('matcher/ours', 'matching: our scan', '×', ratios(times, 'ours', 'bare')),
      ...peers.map(({ id, label }) => rowOf(`matcher/${id}`, `matching: ${label}`, '×', ratios(times, id, 'bare'))),
      ...peers
        .filter(({ isPackage }) => isPackage)
        .map(({ id, label }) => rowOf(`faster/${id}`, `our scan faster than ${label}`, '×', ratios(times, id, 'ours'))),
    ];
  },
};

function check({ label, findsAll, count }: Matcher, text: string, units: number): void {
  const found = count(text);
  const same = findsAll ? found === units : found > 0 && found <= units;
  if (!same) throw new Error(`${label} finds forms of ${found} units, our scan of ${units}`);
}
