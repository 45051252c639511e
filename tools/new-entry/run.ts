/** `npm run knowledge:new -- [--file NAME.yaml] [--id ID]`: makes an entry of the knowledge list from a few answers. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readEntries } from '../../src/knowledge/compile/read.ts';
import { personSchema } from '../../src/knowledge/schema.ts';
import type { EntityKind } from '../../src/model/annotation.ts';
import { ROOT, readEntryFiles, readOnlyNames } from '../knowledge/inputs.ts';
import type { Output } from '../knowledge/run.ts';
import { messageOf, UsageError } from '../usage-error.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { ordinaryWordsOf } from './entry.ts';
import { type Answerer, askForEntry, askUntilSound, type Judged, type NewEntry } from './questions.ts';

const USAGE = `usage: npm run -s knowledge:new -- [--file NAME.yaml] [--id ID]
  --file  the file that takes the entry, in the folder of its kind under src/knowledge/entries; asked for when not given
  --id    the id, where the one that the English name gives is taken by another bearer of the name
  --root  the repository whose list is meant; this one by default`;

const FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  place: 'places',
};

const OPTIONS = { file: { type: 'string' }, id: { type: 'string' }, root: { type: 'string' } } as const;

interface Wanted {
  readonly file: string | null;
  readonly id: string | null;
  readonly root: string;
}

/**
 * Runs the program: the entry goes to `out`, everything about it to `err`. Nothing is written when anything is
 * wrong.
 *
 * @param args the command line after the program's name.
 * @param today `YYYY-MM-DD`, the day on which the entry is checked.
 * @returns the exit status: 1 when an argument or an answer is wrong.
 */
export async function runNewEntry(
  args: readonly string[],
  answerer: Answerer,
  output: Output,
  today: string,
): Promise<number> {
  try {
    const { file: given, id, root } = readArguments(args);
    const catalogue = catalogueOf(readEntryFiles(root));
    if (id !== null) refuseUnfit(id, catalogue);
    const entry = await askForEntry(answerer, { catalogue, today, id });
    // Before anything can go wrong with the file: the answers are then not lost.
    output.out(entry.yaml.trimEnd());
    const file = await fileFor(entry, given, answerer, root);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    write(file, withEntry(nameOf(root, file), before ?? '', entry.yaml));
    output.err(farewell(entry, nameOf(root, file), before === null, readOnlyNames(root)));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`${error.message}\nNothing was written.`);
    return 1;
  }
}

/** @throws UsageError */
function readArguments(args: readonly string[]): Wanted {
  try {
    const { file, id, root } = parseArgs({ args: [...args], options: OPTIONS }).values;
    return { file: file ?? null, id: id ?? null, root: root ?? ROOT };
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

/** @throws UsageError for an id that is none, or taken. */
function refuseUnfit(id: string, catalogue: Catalogue): void {
  const isId = v.safeParse(personSchema.entries.id, id);
  const problem = isId.success ? catalogue.idTaken(id) : isId.issues[0].message;
  if (problem !== null) throw new UsageError(`--id ${id}: ${problem}`);
}

/** @throws UsageError when the file that was named, or is named now, can't take the entry. */
async function fileFor(entry: NewEntry, given: string | null, answerer: Answerer, root: string): Promise<string> {
  const folder = join(root, 'src', 'knowledge', 'entries', FOLDERS[entry.answers.kind]);
  const rule = `a file is small letters, digits and single hyphens, ends in .yaml and lies in ${nameOf(root, folder)}`;
  const judge = (name: string): Judged<string> => {
    const file = fileIn(folder, name, root);
    return file === null ? { problems: [rule] } : { value: file };
  };
  if (given === null) return askUntilSound(answerer, `File in ${nameOf(root, folder)} (NAME.yaml)`, judge);
  const judged = judge(given);
  if ('value' in judged) return judged.value;
  throw new UsageError(`--file ${given}: ${rule}`);
}

/** The file that is meant by a name, or by a path from the root; `null` when it is not in `folder`, or not YAML. */
function fileIn(folder: string, name: string, root: string): string | null {
  const file = resolve(/[\\/]/.test(name) ? root : folder, name);
  const isFit = dirname(file) === resolve(folder) && /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(basename(file));
  return isFit ? file : null;
}

/**
 * A file's text with an entry at its end, after an empty line.
 *
 * @param file the name used in the message.
 * @param before the text so far; empty for a new file.
 * @throws UsageError when the file has problems already: what is added to it could not be read either.
 */
export function withEntry(file: string, before: string, yaml: string): string {
  const text = before.trim() === '' ? yaml : `${before.trimEnd()}\n\n${yaml}`;
  const [problem] = readEntries(file, text).problems;
  if (problem !== undefined) throw new UsageError(`${problem.file}:${problem.line}: ${problem.message}`);
  return text;
}

/** Writes beside the file and renames, so that nobody ever reads half of one. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

function farewell({ id, answers, yaml }: NewEntry, file: string, isNew: boolean, onlyNames: readonly string[]): string {
  const words = ordinaryWordsOf(yaml, onlyNames);
  const lines = [`"${id}" was added to ${file}${isNew ? ', a new file' : ''}.`, ...words];
  // Two characters are easily a word as well, even where the dictionary has none.
  if (words.length === 0 && /^\p{Script=Han}{2}$/u.test(answers.zh) && !onlyNames.includes(answers.zh)) {
    lines.push(`${answers.zh} is short: if it is also a word, give the entry "licence: cue" (docs/knowledge.md).`);
  }
  lines.push('Add what you can confirm by hand (roles, family, aliases), then run: npm run knowledge:check');
  return lines.join('\n');
}

function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
