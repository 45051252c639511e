/**
 * Reads the lexicon's YAML files: generic bodies, regions, general blockers, traditional wordings. Build time only. Like
 * `read.ts`, it guesses nothing and says file, line and mend.
 */
import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './read.ts';
import type { Override } from './traditional.ts';

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and hyphens'));
const word = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const bodySchema = v.strictObject({
  id: identifier,
  forms: v.pipe(v.array(word), v.minLength(1, 'a body has at least one form')),
  en: v.pipe(word, v.includes('{country}', 'the English name has "{country}" where the country\'s name goes')),
});

const regionSchema = v.strictObject({ id: identifier, hans: word, hant: word, en: word });

const blockersSchema = v.strictObject({ group: word, words: v.array(word) });
const overrideSchema = v.strictObject({ hans: word, hant: word });

export type Body = v.InferOutput<typeof bodySchema>;
export type WorldRegion = v.InferOutput<typeof regionSchema>;

/** A thing of the lexicon with its place. */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

export interface LexiconResult<T> {
  readonly items: readonly Sourced<T>[];
  readonly problems: readonly Problem[];
}

/** The generic bodies of `bodies.yaml`. Never throws. */
export function readBodies(file: string, source: string): LexiconResult<Body> {
  return eachOnce('body', readList(file, source, bodySchema));
}

/** The parts of the world of `regions.yaml`. Never throws. */
export function readRegions(file: string, source: string): LexiconResult<WorldRegion> {
  return eachOnce('region', readList(file, source, regionSchema));
}

function eachOnce<T extends { readonly id: string }>(what: string, result: LexiconResult<T>): LexiconResult<T> {
  const seen = new Map<string, number>();
  const problems = [...result.problems];
  for (const { value, file, line } of result.items) {
    const before = seen.get(value.id);
    if (before === undefined) seen.set(value.id, line);
    else problems.push({ file, line, message: `the ${what} "${value.id}" stands on line ${before} too; remove one` });
  }
  return { items: result.items, problems };
}

/** The general blockers of `blockers.yaml`, each with the line of its group. Never throws. */
export function readBlockers(file: string, source: string): LexiconResult<string> {
  const groups = readList(file, source, blockersSchema);
  const items = groups.items.flatMap(({ value, line }) => value.words.map((item) => ({ value: item, file, line })));
  const problems = [...groups.problems];
  const seen = new Set<string>();
  for (const { value, line } of items) {
    if (seen.has(value)) problems.push({ file, line, message: `the blocker ${value} stands here twice; remove one` });
    seen.add(value);
  }
  return { items, problems };
}

/** The wordings of `traditional.yaml`. Never throws. */
export function readOverrides(file: string, source: string): LexiconResult<Override> {
  const result = readList(file, source, overrideSchema);
  const uneven = result.items.filter(({ value }) => value.hans.length !== value.hant.length);
  return {
    items: result.items,
    problems: [
      ...result.problems,
      ...uneven.map(({ value, line }) => ({
        file,
        line,
        message: `${value.hans} and ${value.hant} differ in length; other wordings belong into the entry (names.tw, hant)`,
      })),
    ],
  };
}

/** The items of a YAML list that fit the schema, and a problem for everything else. Never throws. */
export function readList<T>(file: string, source: string, schema: v.GenericSchema<unknown, T>): LexiconResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `not valid YAML: ${error.message.split('\n')[0] ?? error.message}`,
  }));
  const root = document.contents;
  if (problems.length > 0 || root === null) return { items: [], problems };
  if (!isSeq(root))
    return { items: [], problems: [{ file, line: 1, message: 'this file is a list: begin with "- "' }] };
  const items: Sourced<T>[] = [];
  for (const item of root.items) {
    if (!isNode(item)) continue;
    const line = lines.linePos(item.range?.[0] ?? 0).line;
    const result = v.safeParse(schema, item.toJS(document));
    if (result.success) items.push({ value: result.output, file, line });
    else {
      for (const issue of result.issues) {
        const key = issue.path?.[0]?.key;
        const node = isMap(item) && typeof key === 'string' ? item.get(key, true) : undefined;
        const at = isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : line;
        const where = typeof key === 'string' ? `${key}: ` : '';
        problems.push({ file, line: at, message: `${where}${issue.message}` });
      }
    }
  }
  return { items, problems };
}
