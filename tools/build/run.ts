/** Building, for programs that need a build. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds for both browsers, in a process of its own. Ends this one when that fails: the build has said why. */
export function buildOrExit(): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
