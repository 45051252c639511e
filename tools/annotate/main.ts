/**
 * `npm run -s annotate -- [--plain] [--date YYYY-MM-DD] [--url URL] [--manifest FILE.json] FILE…`
 *
 * Runs the extension's own code on files and prints a line of JSON for each, in order. A file that can't be read gets
 * its line all the same, and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadLinker } from './linker.ts';
import { type About, readArticle } from './read.ts';

const USAGE = 'usage: npm run -s annotate -- [--plain] [--date YYYY-MM-DD] [--url URL] [--manifest FILE.json] FILE…';

const date = v.pipe(v.string(), v.isoDate('a date is YYYY-MM-DD'));
const url = v.pipe(v.string(), v.url('an address is absolute, with its scheme'));
const manifestSchema = v.array(
  v.object({ file: v.string(), date: v.optional(v.nullable(date)), url: v.optional(v.nullable(url)) }),
);

/** Ends the program with status 2: what was asked makes no sense. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What the manifest says, by the files' absolute paths. */
function readManifest(path: string): Map<string, About> {
  try {
    const rows = v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
    return new Map(rows.map((row) => [resolve(row.file), { url: row.url ?? null, date: row.date ?? null }]));
  } catch (error) {
    const reason = v.isValiError(error)
      ? error.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')
      : String(error);
    return refuse(`${path} is no manifest ([{"file", "date", "url"}]): ${reason}`);
  }
}

function parameters() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        plain: { type: 'boolean', default: false },
        date: { type: 'string' },
        url: { type: 'string' },
        manifest: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const { values, positionals } = parameters();
if (positionals.length === 0) refuse(USAGE);
if (values.date !== undefined && !v.is(date, values.date)) refuse(`--date ${values.date}: a date is YYYY-MM-DD`);
if (values.url !== undefined && !v.is(url, values.url)) refuse(`--url ${values.url}: an address is absolute`);
const manifest = values.manifest === undefined ? new Map<string, About>() : readManifest(values.manifest);
const { knowledge, link } = await loadLinker();
for (const file of positionals) {
  const known = manifest.get(resolve(file));
  const about: About = { url: values.url ?? known?.url ?? null, date: values.date ?? known?.date ?? null };
  try {
    const read = readArticle(file, values.plain, about, knowledge);
    const line =
      read.article === null
        ? { file, article: null, reason: read.reason, annotations: [] }
        : { file, article: read.article, annotations: await link(read.article) };
    console.log(JSON.stringify(line));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${file}: ${reason}`);
    console.log(JSON.stringify({ file, article: null, reason, annotations: [] }));
    process.exitCode = 1;
  }
}
