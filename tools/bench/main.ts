/**
 * `npm run bench -- [--only GROUP]… [--rounds N] [--json FILE] [--check] [--from FILE]`: how fast everything is.
 *
 * Every row is measured in this run, as a ratio wherever there is something to compare with. `--json` writes the rows;
 * `--check` ends with status 1, and a sentence for each, when a budget is missed; `--from` reads rows that were written
 * before instead of measuring.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../browsers/find.ts';
import { messageOf, refuse } from '../usage-error.ts';
import { missedBudgets } from './budgets.ts';
import { GROUPS } from './groups.ts';
import { DEFAULT_MEASURE } from './measure.ts';
import { type Report, type Row, reportSchema } from './row.ts';
import { table } from './table.ts';

const NAMES = GROUPS.map(({ name }) => name);
const USAGE = `usage: npm run bench -- [--only ${NAMES.join('|')}]… [--rounds N] [--json FILE] [--check] [--from FILE]`;

function parameters() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: String(DEFAULT_MEASURE.rounds) },
        json: { type: 'string' },
        check: { type: 'boolean', default: false },
        from: { type: 'string' },
      },
    });
    const unknown = values.only.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) return refuse(`There are no rows named ${unknown}.`, USAGE);
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1)
      return refuse(`--rounds ${values.rounds}: a whole number from 1 on`, USAGE);
    return { ...values, rounds };
  } catch (error) {
    return refuse(messageOf(error), USAGE);
  }
}

async function run(only: readonly string[], rounds: number): Promise<Report> {
  const loadBefore = load();
  const { openBench } = await import('./bench.ts');
  const bench = await openBench({ ...DEFAULT_MEASURE, rounds });
  try {
    const rows: Row[] = [];
    for (const group of GROUPS) {
      if (only.length > 0 && !only.includes(group.name)) continue;
      if (group.needs !== null && findBrowser(group.needs) === null) {
        console.error(`There is no ${group.needs} (npm run browsers): left out: ${group.name}`);
        continue;
      }
      console.error(`measuring ${group.name} …`);
      const { rows: measured } = await group.load();
      rows.push(...(await measured(bench)));
    }
    const { version, entityCount, formCount } = bench.knowledge;
    const list = { version, entities: entityCount, forms: formCount };
    const machine = { processors: cpus().length, loadBefore, loadAfter: load() };
    return { node: process.versions.node, machine, browsers: [...bench.browsers], list, texts: bench.digest, rows };
  } finally {
    bench.close();
  }
}

/** How many programs wanted a processor, on average over a minute; 0 where the system does not tell. */
function load(): number {
  return loadavg()[0] ?? 0;
}

function readReport(path: string): Report {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return refuse(`${path} holds no rows of the bench: ${messageOf(error)}`, USAGE);
  }
}

const { only, rounds, json, check, from } = parameters();
const report = from === undefined ? await run(only, rounds) : readReport(from);
console.log(table(report));
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
if (check) {
  const missed = missedBudgets(report.rows);
  for (const sentence of missed) console.error(sentence);
  if (missed.length > 0) process.exitCode = 1;
}
