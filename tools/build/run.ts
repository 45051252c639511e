/** Building, for programs that need a build. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds for both browsers, in a process of its own. Ends this one when that fails: the build has said why.
 *
 * @param output where the build's lines go; 2 is the standard error, for programs whose own output is read.
 */
export function buildOrExit(output: 'inherit' | 2 = 'inherit'): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['inherit', output, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
