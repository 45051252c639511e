/** `npm run quality -- [--without STAGE…] DIR`: scores the linker against gold articles. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ENTITY_KINDS } from '../../src/model/annotation.ts';
import { loadLinker } from '../annotate/linker.ts';
import { type GoldArticle, type GoldMention, readGold } from './gold.ts';
import { namesAgree } from './names.ts';
import { type Counts, count, type Placed, scoreArticle, wilson } from './score.ts';

const STAGES = ['abbreviations', 'composition', 'coreference', 'discovery'] as const;

/** Gold files of a folder, or the one file named, in alphabetical order. */
function goldFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

/** Whether the list holds the entity that a gold mention names, by its English names. */
function holder(knowledge: Knowledge): (gold: GoldMention) => boolean {
  const known = new Map<string, boolean>();
  const names = Array.from({ length: knowledge.entityCount }, (_, entity) => {
    const { entry } = knowledge.entity(entity);
    return { kind: entry.kind, english: [entry.names.en, ...(entry.names['also-en'] ?? [])] };
  });
  return (gold) => {
    if (gold.unlisted) return false;
    const key = `${gold.kind}|${gold.english.join('/')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const held = names.some(
      ({ kind, english }) =>
        kind === gold.kind && gold.english.some((name) => english.some((own) => namesAgree(kind, name, own))),
    );
    known.set(key, held);
    return held;
  };
}

function percent(part: number, whole: number): string {
  if (whole === 0) return '      –         ';
  const [low, high] = wilson(part, whole);
  const digits = (share: number): string => (share * 100).toFixed(1);
  return `${digits(part / whole).padStart(5)} (${digits(low)}–${digits(high)})`.padEnd(20);
}

function row(name: string, counts: Counts): string {
  const { found, missed, listed, listedFound, right } = counts;
  const precision = found / (found + counts.false);
  const recall = found / (found + missed);
  const f1 = ((200 * precision * recall) / (precision + recall)).toFixed(1);
  return [
    name.padEnd(13),
    percent(found, found + counts.false),
    percent(found, found + missed),
    f1.padStart(5),
    '  ',
    percent(right, found),
    percent(listedFound, listed),
    `${found} found, ${counts.false} false, ${missed} missed, ${counts.wrong} wrong links`,
  ].join(' ');
}

function describe(outcome: Placed, gold: ReadonlyMap<string, GoldArticle>): string | null {
  const span = outcome.type === 'false' ? outcome.mark : outcome.gold;
  const text = gold.get(outcome.article)?.blocks[outcome.block]?.block.text ?? '';
  const around = `${text.slice(Math.max(0, span.start - 10), span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end, span.end + 10)}`;
  const place = `${outcome.article} ${outcome.block}: ${around.replaceAll('\n', ' ')}`;
  if (outcome.type === 'false') {
    const { kind, entity, how } = outcome.mark;
    return `FALSE  ${place}  (${kind} ${entity?.id ?? 'unlisted'}, ${how})`;
  }
  if (outcome.type === 'missed') {
    const marks = outcome.marks.map(({ text: printed, kind }) => `${printed} ${kind}`).join(', ');
    return `MISSED ${place}  (${outcome.gold.kind} ${outcome.gold.english.join('/')}${marks === '' ? '' : `; marked: ${marks}`})`;
  }
  if (outcome.link === 'wrong') {
    return `LINK   ${place}  (${outcome.mark.entity?.id ?? 'none'}, gold: ${outcome.gold.english.join('/')})`;
  }
  return null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] }, quiet: { type: 'boolean', default: false } },
});
const [path] = positionals;
const unknown = values.without.find((stage) => !STAGES.some((known) => known === stage));
if (path === undefined || unknown !== undefined) {
  console.error(
    unknown === undefined
      ? 'usage: npm run quality -- [--without STAGE] [--quiet] DIR'
      : `unknown stage ${unknown}; the stages are ${STAGES.join(', ')}`,
  );
  process.exit(2);
}
const without = STAGES.filter((stage) => values.without.includes(stage));
const { knowledge, link } = await loadLinker();
const articles = goldFiles(path).flatMap((file) => readGold(basename(file), readFileSync(file, 'utf8')));
const outcomes: Placed[] = [];
for (const gold of articles) outcomes.push(...scoreArticle(gold, await link(gold.article, { without })));
const isListed = holder(knowledge);
console.log(`${articles.length} articles, list ${knowledge.version}: ${knowledge.entityCount} entities`);
console.log('kind          precision            recall                  F1    right card           recall of listed');
for (const kind of ENTITY_KINDS.filter((each) => each !== 'place'))
  console.log(row(kind, count(outcomes, isListed, kind)));
console.log(row('all', count(outcomes, isListed)));
if (!values.quiet) {
  const byName = new Map(articles.map((gold) => [gold.name, gold]));
  for (const outcome of outcomes) {
    const line = describe(outcome, byName);
    if (line !== null) console.log(line);
  }
}
