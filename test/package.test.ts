import { readdirSync, readFileSync } from 'node:fs';
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

  it('never turns text into HTML', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    const wrong = sources.filter((file) =>
      /\.innerHTML|dangerouslySetInnerHTML=|insertAdjacentHTML|\.outerHTML\s*=/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
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
