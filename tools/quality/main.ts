/** `npm run quality -- [--without STAGE…] [--stages] [--quiet] PATH…`: scores the linker against gold. */
import { parseArgs } from 'node:util';
import { STAGES, type Stage } from '../../src/linking/index.ts';
import { loadLinker } from '../annotate/linker.ts';
import type { GoldArticle } from './gold.ts';
import { holder } from './held.ts';
import { loadGold } from './load.ts';
import { describeError, dotNameRow, kindTable, phenomenonTable, type TextOf, tierTable } from './report.ts';
import { count, type Placed, scoreArticle } from './score.ts';

const USAGE = `usage: npm run quality -- [--without STAGE]… [--stages] [--quiet] PATH…
  PATH      a gold file or a folder of them: ../shared/gold/dev, test/sentences, test/pages
  --without leaves a stage out: ${STAGES.join(', ')}
  --stages  shows what each stage brings, by leaving out one at a time
  --quiet   no line for each error`;

function readArguments(): { paths: readonly string[]; without: readonly Stage[]; stages: boolean; quiet: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      without: { type: 'string', multiple: true, default: [] },
      stages: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  const unknown = values.without.find((name) => !STAGES.some((stage) => stage === name));
  if (positionals.length === 0 || unknown !== undefined) {
    console.error(unknown === undefined ? USAGE : `unknown stage ${unknown}\n${USAGE}`);
    process.exit(2);
  }
  const without = STAGES.filter((stage) => values.without.includes(stage));
  return { paths: positionals, without, stages: values.stages, quiet: values.quiet };
}

const { paths, without, stages, quiet } = readArguments();
const { knowledge, link } = await loadLinker();
const articles = paths.flatMap((path) => loadGold(path, knowledge));
const isListed = holder(knowledge);
const byName = new Map(articles.map((gold) => [gold.name, gold]));

async function scoreAll(off: readonly Stage[]): Promise<Placed[]> {
  const outcomes: Placed[] = [];
  for (const gold of articles) outcomes.push(...scoreArticle(gold, await link(gold.article, { without: off })));
  return outcomes;
}

const textOf: TextOf = ({ article, block }, { start, end }) => {
  const own: GoldArticle | undefined = byName.get(article);
  return own?.blocks.find((each) => each.block.id === block)?.block.text.slice(start, end) ?? '';
};

async function stageTable(whole: readonly Placed[]): Promise<string[]> {
  const line = (name: string, outcomes: readonly Placed[]): string => {
    const { found, missed, wrong, right, false: extra } = count(outcomes, isListed);
    const share = (part: number, of: number): string => ((100 * part) / of).toFixed(1).padStart(5);
    return `${name.padEnd(24)} precision ${share(found, found + extra)}  recall ${share(found, found + missed)}  right card ${share(right, found)}  ${wrong} wrong links`;
  };
  const lines = [line('all stages', whole)];
  for (const stage of STAGES) lines.push(line(`without ${stage}`, await scoreAll([...without, stage])));
  return lines;
}

const outcomes = await scoreAll(without);
const lines = [
  `${articles.length} articles, list ${knowledge.version}: ${knowledge.entityCount} entities`,
  ...kindTable(outcomes, isListed),
  '',
  ...tierTable(outcomes),
  dotNameRow(outcomes, isListed, textOf),
];
const phenomena = phenomenonTable(articles, outcomes);
if (phenomena.length > 0) lines.push('', ...phenomena);
if (stages) lines.push('', ...(await stageTable(outcomes)));
if (!quiet) lines.push('', ...outcomes.flatMap((outcome) => describeError(outcome, byName) ?? []));
console.log(lines.join('\n'));
