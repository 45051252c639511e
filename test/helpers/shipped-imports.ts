/** Which packages the extension's sources import, read from the sources: what a bundle must be made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../../src');

/** What a source imports when it runs: types are gone by then. */
const IMPORT = /(?:^|\n)(?:import|export)(?!\s+type\b)\s+(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** The names of packages that are reached from each folder's `main`, sorted. */
export function importedPackages(): string[] {
  const waiting = readdirSync(SRC)
    .flatMap((room) => [join(SRC, room, 'main.ts'), join(SRC, room, 'main.tsx')])
    .filter((file) => existsSync(file));
  const seen = new Set(waiting);
  const packages = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const [, fixed, late] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = fixed ?? late ?? '';
      if (!target.startsWith('.')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
      else {
        const other = resolve(dirname(file), target);
        if (seen.has(other) || !/\.tsx?$/.test(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
  }
  return [...packages].sort();
}
