/** The built extension, built once a run and only when rows want it. */
import { fileURLToPath } from 'node:url';
import { buildOrExit } from '../../build/run.ts';

let isBuilt = false;

/** Builds for both browsers, at the first call. Ends the program when that fails. @returns the folder of the builds. */
export function ensureBuilt(): string {
  if (!isBuilt) buildOrExit(2);
  isBuilt = true;
  return fileURLToPath(new URL('../../../dist', import.meta.url));
}
