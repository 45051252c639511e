/** Rows of linking: the scan for the list's forms, the whole of it at each length, its growth, and its stages' shares. */
import { STAGES as ALL_STAGES, type EnglishReader, type LinkOptions } from '../../../src/linking/index.ts';
import { bareContestant } from '../bare.ts';
import { type Bench, LENGTHS, type RowGroup, type Sample } from '../bench.ts';
import { type Contestant, measure, ratios, type Times, timesOf } from '../measure.ts';
import { type Row, rowOf } from '../row.ts';
import { growthExponent } from '../statistics.ts';

/** Stands for compromise, which has rows of its own. */
const SILENT_READER: EnglishReader = { kindOfName: () => null };

/** The texts have no English side. */
const STAGES = ALL_STAGES.filter((stage) => stage !== 'english');
const STAGES_LENGTH = 30_000;
/** A share is a small difference of two times: each turn takes in several runs, and what the collector does in them. */
const STAGES_TURN_MILLISECONDS = 250;

const units = (length: number): string => `${length.toLocaleString('en')} units`;

/** Linking without English, as a contestant. */
function linkContestant(
  name: string,
  samples: readonly Sample[],
  { bundle, knowledge }: Bench,
  without: LinkOptions['without'] = [],
): Contestant {
  const options: LinkOptions = { readEnglish: () => Promise.resolve(SILENT_READER), without };
  return {
    name,
    async run(times) {
      for (let time = 0; time < times; time += 1) {
        for (const { article } of samples) await bundle.subject.link(article, knowledge, options);
      }
    },
  };
}

/** The scan for the list's forms, each of which is counted. */
function scanContestant(name: string, texts: readonly string[], { knowledge }: Bench): Contestant {
  const count = (): number => {
    let forms = 0;
    for (const text of texts) {
      knowledge.scan(text, (start, end, form) => {
        forms += end - start + form;
      });
    }
    return forms;
  };
  const expected = count();
  return {
    name,
    run(times) {
      for (let time = 0; time < times; time += 1) {
        if (count() !== expected) throw new Error('the scan has lost its way');
      }
    },
  };
}

/** `scan/…`, `link/…` at each length; `link/growth` over all lengths and from the shortest to the longest. */
export const linkingRows: RowGroup = {
  async rows(bench) {
    const contestants = LENGTHS.flatMap((length) => {
      const samples = bench.samples(length);
      return [
        bareContestant(
          `bare/${length}`,
          samples.map(({ text }) => text),
        ),
        scanContestant(
          `scan/${length}`,
          samples.map(({ normalised }) => normalised),
          bench,
        ),
        linkContestant(`link/${length}`, samples, bench),
      ];
    });
    const times = await measure(contestants, bench.options);
    const over = (what: string, label: string): Row[] =>
      LENGTHS.map((length) =>
        rowOf(
          `${what}/${length}`,
          `${label}, ${units(length)}`,
          '×',
          ratios(times, `${what}/${length}`, `bare/${length}`),
        ),
      );
    return [...over('scan', 'scan'), ...over('link', 'linking'), ...growthRows(times, bench)];
  },
};

function growthRows(times: Times, bench: Bench): Row[] {
  // A turn of a short length links several texts.
  const perText = LENGTHS.map((length) => {
    const { length: count } = bench.samples(length);
    return timesOf(times, `link/${length}`).map((time) => [length, time / count] as const);
  });
  const rounds = Array.from({ length: perText[0]?.length ?? 0 }, (_, round) =>
    perText.flatMap((points) => points.slice(round, round + 1)),
  );
  const ends = rounds.map((points) => [...points.slice(0, 1), ...points.slice(-1)]);
  const [shortest = 0, longest = 0] = [LENGTHS[0], LENGTHS.at(-1)];
  return [
    rowOf('growth/slope', 'growth of linking, slope', 'exponent', rounds.map(growthExponent)),
    rowOf(
      'growth/ends',
      `growth of linking, ${units(shortest)} to ${units(longest)}`,
      'exponent',
      ends.map(growthExponent),
    ),
  ];
}

/**
 * What share of linking a stage takes: normalising and scanning by themselves, the others by what linking takes less
 * without them (their candidates are then missing from later stages too, and a share may be below 0).
 */
export const stageRows: RowGroup = {
  async rows(bench) {
    const samples = bench.samples(STAGES_LENGTH).slice(0, 1);
    const { knowledge } = bench;
    const normalise: Contestant = {
      name: 'normalise',
      run(times) {
        for (let time = 0; time < times; time += 1) {
          for (const { article } of samples) for (const { text } of article.blocks) knowledge.normalise(text);
        }
      },
    };
    const times = await measure(
      [
        linkContestant('link', samples, bench),
        normalise,
        scanContestant(
          'scan',
          samples.map(({ normalised }) => normalised),
          bench,
        ),
        ...STAGES.map((stage) => linkContestant(stage, samples, bench, [stage])),
      ],
      { ...bench.options, turnMilliseconds: STAGES_TURN_MILLISECONDS },
    );
    const percent = (share: number): number => share * 100;
    const row = (stage: string, values: readonly number[]): Row =>
      rowOf(`share/${stage}`, `share of ${stage}, ${units(STAGES_LENGTH)}`, '%', values);
    return [
      row('normalise', ratios(times, 'normalise', 'link').map(percent)),
      row('scan', ratios(times, 'scan', 'link').map(percent)),
      ...STAGES.map((stage) =>
        row(
          stage,
          ratios(times, stage, 'link').map((ratio) => percent(1 - ratio)),
        ),
      ),
    ];
  },
};
