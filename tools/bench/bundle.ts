/**
 * The code to measure, in the form that ships: bundled into one module. Run from its sources it would be slower, for
 * engines inline across functions of a module and not across modules, and the loader wraps every named function.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export type Subject = typeof import('./subject.ts');

export interface Bundle {
  /** The bundle's address, for another process to load. */
  readonly url: string;
  readonly subject: Subject;
  remove(): void;
}

/** Bundles and loads what is measured. `remove` deletes the bundle's folder. */
export async function loadBundle(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiming-bench-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome144',
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('subject.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'subject.mjs',
      },
      // As in the extension's own build: compromise stands in the same file, and runs at its first use.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const url = pathToFileURL(join(folder, 'subject.mjs')).href;
  const subject: Subject = await import(url);
  return { url, subject, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
