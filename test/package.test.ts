import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesBelow, zipFiles } from '../tools/package/zip.ts';

const ROOT = resolve(import.meta.dirname, '..');

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, unknown>;
}

describe('the project', () => {
  it('has one version, in package.json and manifest.json', () => {
    expect(json('manifest.json').version).toBe(json('package.json').version);
  });

  it('has every command that README and docs name, and names every one in README that is there', () => {
    const commands = Object.keys(json('package.json').scripts as object);
    const pages = [
      'README.md',
      ...filesBelow(join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
    ];
    const named = (page: string): string[] =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npm run (?:-s )?([a-z][\w:]*)|npm (start|test)\b/g)].map(
        ([, run, short]) => run ?? short ?? '',
      );
    for (const page of pages) expect(commands, page).toEqual(expect.arrayContaining(named(page)));
    // These are parts of others, or make what is committed by hand.
    const inner = ['knowledge', 'knowledge:sample', 'browsers'];
    expect(commands.filter((command) => !inner.includes(command) && !named('README.md').includes(command))).toEqual([]);
  });

  it('tells readers the keys that the manifest suggests', () => {
    const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };
    const commands = json('manifest.json').commands as Record<string, { suggested_key?: { default: string } }>;
    const keys = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default.split('+') ?? []);
    expect(keys.length).toBeGreaterThan(3);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const key of keys) expect(readme).toContain(`<kbd>${signs[key] ?? key}</kbd>`);
  });
});

describe('a package', () => {
  it('holds the files as they are, and has the same bytes whatever the order they are named in', () => {
    const files = filesBelow(join(ROOT, 'public'));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(zipFiles(join(ROOT, 'public'), shuffled)).toEqual(zipFiles(join(ROOT, 'public'), files));
      }),
      { numRuns: 5 },
    );
    const content = unzipSync(zipFiles(join(ROOT, 'public'), files));
    expect(Object.keys(content).sort()).toEqual([...files].sort());
    for (const file of files)
      expect(Buffer.from(content[file] ?? []).equals(readFileSync(join(ROOT, 'public', file)))).toBe(true);
  });
});
