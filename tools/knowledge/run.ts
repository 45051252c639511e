/**
 * Checks the list and compiles it to build/knowledge.bin.
 *
 *   --check  only checks, and prints how much the list knows
 *   --facts DIR  checks, and prints where the list and the tables in DIR differ, which is no problem of the list
 *   --list   prints a plain listing of the list instead of compiling it
 *   --force  compiles though the file is up to date
 *   --root DIR  the repository whose list is meant; this one by default
 *
 * Problems are printed as "file:line: message", all of them; then nothing is written.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkList } from '../../src/knowledge/compile/check.ts';
import { compileList } from '../../src/knowledge/compile/compile.ts';
import { readList } from '../../src/knowledge/compile/list.ts';
import type { Problem } from '../../src/knowledge/compile/read.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { compareWithFacts } from './facts/report.ts';
import { digestOfFile, digestOfInputs, knowledgeFile, ROOT, readSources } from './inputs.ts';
import { countsLine, listing } from './listing.ts';
import { statistics } from './statistics.ts';

/** Where a program's lines go. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = {
  check: { type: 'boolean' },
  list: { type: 'boolean' },
  force: { type: 'boolean' },
  facts: { type: 'string' },
  root: { type: 'string' },
} as const;

/**
 * Runs the program.
 *
 * @param args the command line after the program's name.
 * @returns the exit status: 1 when the list has problems or an option is unknown.
 */
export function runKnowledge(args: readonly string[], output: Output): number {
  let options: { check?: boolean; list?: boolean; force?: boolean; facts?: string; root?: string };
  try {
    options = parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    output.err(
      `${error instanceof Error ? error.message : String(error)}\nOptions: --check, --list, --force, --root DIR, --facts DIR.`,
    );
    return 1;
  }
  const root = options.root ?? ROOT;
  const file = knowledgeFile(root);
  const digest = digestOfInputs(root);
  const checks = options.check === true || options.facts !== undefined;
  const compiles = !checks && options.list !== true;
  if (compiles && options.force !== true && digestOfFile(root) === digest) {
    output.out(`${relative(root, file)} is up to date.`);
    return 0;
  }
  const { list, problems: unreadable } = readList(readSources(root));
  // Whole-list checks are made though some entries could not be read: one run shows everything that can be seen.
  const problems = [...unreadable, ...checkList(list)];
  if (problems.length > 0) {
    output.err(report(problems));
    return 1;
  }
  if (options.list === true) {
    output.out(listing(list));
    return 0;
  }
  const bytes = compileList(list, digest);
  const knowledge = openKnowledge(bytes);
  if (compiles) write(file, bytes);
  output.out(countsLine(list, knowledge.formCount, bytes.byteLength));
  if (checks) output.out(statistics(list));
  if (options.facts !== undefined) output.out(compareWithFacts(list, options.facts).join('\n'));
  return 0;
}

function report(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return `${lines.join('\n')}\n${lines.length} problem${lines.length === 1 ? '' : 's'}; nothing was written.`;
}

/** Writes beside the file and renames, so that nobody ever reads half of one. */
function write(file: string, bytes: ArrayBuffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, new Uint8Array(bytes));
  renameSync(temporary, file);
}
