/**
 * Reads the list's YAML files into entries. Build time only.
 *
 * Nothing is guessed: whatever does not fit the schema is a problem that names the file, the line and, where it can,
 * the mend. All files are read before anything is reported, so that one run shows everything.
 */
import * as v from 'valibot';
import { isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Entry, entrySchema } from '../schema.ts';
import { deepestNode } from '../yaml-places.ts';

/** Something wrong in a source file. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** An entry with the place it was read from. */
export interface SourcedEntry {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
  /** The line of a field (`['roles', 0, 'from']`), or of the nearest thing around it that is written. */
  lineOf(path: readonly (string | number)[]): number;
}

export interface ReadResult {
  readonly entries: readonly SourcedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one file's text: a YAML sequence of entries.
 *
 * @param file the name used in problems.
 * @param source the file's whole text.
 * @returns the entries that fit the schema, and a problem for everything that does not. Never throws.
 */
export function readEntries(file: string, source: string): ReadResult {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineOf(error.pos[0]),
    message: `not valid YAML: ${error.message.split('\n')[0] ?? error.message}`,
  }));
  if (problems.length > 0) return { entries: [], problems };
  const root = document.contents;
  if (root === null) return { entries: [], problems: [] };
  if (!isSeq(root)) {
    return {
      entries: [],
      problems: [{ file, line: 1, message: 'a file of entries is a list: begin each with "- id:"' }],
    };
  }
  const entries: SourcedEntry[] = [];
  for (const item of root.items) {
    if (!isNode(item)) continue;
    const line = lineOf(item.range?.[0] ?? 0);
    const result = v.safeParse(entrySchema, item.toJS(document));
    if (result.success) {
      const lineOfPath = (path: readonly (string | number)[]) =>
        lineOf(deepestNode(item, path).node.range?.[0] ?? item.range?.[0] ?? 0);
      entries.push({ entry: result.output, file, line, lineOf: lineOfPath });
    } else problems.push(...result.issues.map((issue) => describeIssue(file, item, issue, lineOf)));
  }
  return { entries, problems };
}

function describeIssue(
  file: string,
  item: Node,
  issue: v.BaseIssue<unknown>,
  lineOf: (offset: number) => number,
): Problem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const { node, depth } = deepestNode(item, path);
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const unknownField = issue.type === 'strict_object' && issue.expected === 'never';
  const message = unknownField
    ? `${where}unknown field; mend its spelling or remove it`
    : `${where}${issue.message}${depth < path.length ? ' (the field is missing)' : ''}`;
  return { file, line: lineOf(node.range?.[0] ?? 0), message };
}
