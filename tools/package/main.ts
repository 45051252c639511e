/**
 * `npm run package`: dist/zhiming-VERSION-{chrome,firefox}.zip for the stores, and -source.zip for their reviewers,
 * which rebuilds to the same bytes (`npm ci && npm run package`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOrExit } from '../build/run.ts';
import { filesBelow, zipFiles } from './zip.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Folders that are made, not written. */
const MADE = /^(?:node_modules|dist|build|screenshots|\.git)(?:\/|$)/;

/** The project's own files: what git tracks, or, without git or in an unpacked source zip, all that was not made. */
function sourceFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (!existsSync(join(ROOT, '.git')) || listed.error !== undefined || listed.status !== 0) {
    return filesBelow(ROOT).filter((file) => !MADE.test(file));
  }
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

function version(): string {
  const { version: text } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return text;
}

buildOrExit();

const name = `zhiming-${version()}`;
const zips = [
  { file: `${name}-chrome.zip`, folder: join(DIST, 'chrome'), files: filesBelow(join(DIST, 'chrome')) },
  { file: `${name}-firefox.zip`, folder: join(DIST, 'firefox'), files: filesBelow(join(DIST, 'firefox')) },
  { file: `${name}-source.zip`, folder: ROOT, files: sourceFiles() },
];
for (const { file, folder, files } of zips) {
  const bytes = zipFiles(folder, files);
  writeFileSync(join(DIST, file), bytes);
  console.log(`dist/${file}: ${files.length} files, ${(bytes.length / 1000).toFixed(0)} kB`);
}
