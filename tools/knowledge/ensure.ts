/** The compiled knowledge file for programs and tests that need it: built when it is missing or stale. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { digestOfFile, digestOfInputs, knowledgeFile, ROOT } from './inputs.ts';

/**
 * Makes sure that the compiled file is there and up to date.
 *
 * The compiler runs in a process of its own, so that those who only read the file never load it.
 *
 * @param root the repository whose list is meant; this one by default.
 * @returns the file's path.
 * @throws {Error} with all problems of the list, when it cannot be compiled.
 */
export function ensureKnowledge(root: string = ROOT): string {
  if (digestOfFile(root) !== digestOfInputs(root)) {
    const program = fileURLToPath(new URL('main.ts', import.meta.url));
    const args = ['--import', 'tsx', program, '--root', root];
    const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (run.error !== undefined) throw run.error;
    if (run.status !== 0) throw new Error(`The knowledge list cannot be compiled:\n${run.stderr.trim()}`);
  }
  return knowledgeFile(root);
}
