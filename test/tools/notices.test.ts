import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedWith } from '../../tools/notices/bundle.ts';
import { packageFolders, readPackage } from '../../tools/notices/packages.ts';
import { listedIn, noticesText } from '../../tools/notices/text.ts';
import { importedPackages } from '../helpers/shipped-imports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The notices of a bundle of one file of each package. */
function noticesOf(packages: readonly string[]): string {
  return noticesText(
    shippedWith(
      packages.map((name) => join(ROOT, 'node_modules', name, 'index.js')),
      ROOT,
    ),
  );
}

describe('the packages of a bundle', () => {
  it('are those whose modules are in it, each once, in whatever way paths are written', () => {
    const modules = [
      '/p/node_modules/b/dist/b.mjs',
      '/p/node_modules/b/dist/c.mjs?commonjs',
      '/p/node_modules/b/node_modules/@a/d/index.js',
      'C:\\p\\node_modules\\c\\x.js',
      '/p/src/main.ts',
      '\0rolldown/runtime.js',
      '\0vite/modulepreload-polyfill.js',
    ];
    expect(packageFolders(modules, '/n')).toEqual([
      '/p/node_modules/b/node_modules/@a/d',
      '/p/node_modules/b',
      'C:\\p\\node_modules\\c',
      join('/n', 'rolldown'),
    ]);
  });
});

describe('a package without a licence', () => {
  let folder = '';
  const write = (fields: object, licence: string | null): void => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', version: '1.0.0', ...fields }));
    if (licence !== null) writeFileSync(join(folder, 'LICENSE.md'), licence);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notices-'));
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('ends the build, whether the name or the text is missing', () => {
    write({}, 'Do as you like.');
    expect(() => readPackage(folder)).toThrow('has no licence');
    write({ license: 'MIT' }, ' \n');
    expect(() => readPackage(folder)).toThrow('empty licence');
    rmSync(join(folder, 'LICENSE.md'));
    expect(() => readPackage(folder)).toThrow('without the text');
  });

  it('is no better than one whose licence nobody has read', () => {
    write({ license: 'GPL-3.0-only' }, 'Share alike.');
    expect(() => readPackage(folder)).toThrow('GPL-3.0-only');
  });

  it('is unlike one that has it', () => {
    write({ license: 'MIT', repository: { url: 'git+https://example.org/sample.git' } }, 'Do as you like.\r\n');
    expect(readPackage(folder)).toEqual({
      name: 'sample',
      version: '1.0.0',
      licence: 'MIT',
      text: 'Do as you like.',
      source: 'https://example.org/sample',
    });
  });
});

describe('what ships', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };

  it('is nothing that package.json lists for building only', () => {
    expect(importedPackages().length).toBeGreaterThan(3);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(importedPackages()));
  });

  it('has a licence in full, all that package.json lists', () => {
    const names = Object.keys(dependencies);
    const text = noticesOf(names);
    expect(listedIn(text).map(({ name }) => name)).toEqual(
      expect.arrayContaining(names.map((name) => `${name} ${dependencies[name]}`)),
    );
    expect(text).toContain('Mozilla Public License Version 2.0');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    expect(text).toContain('UNICODE LICENSE V3');
  });

  it('says nothing of the machine that it was put together on', () => {
    expect(noticesOf(Object.keys(dependencies))).not.toContain(ROOT);
  });

  it('stands in docs/notices.md with its licence and its reason', () => {
    const documented = [...read('docs/notices.md').matchAll(/^\| ([^|]+?) \| ([^|]+?) \| [^|]{10,} \|$/gm)].map(
      ([, name = '', licence = '']) => ({ name, licence }),
    );
    for (const { name, licence } of listedIn(noticesOf([...Object.keys(dependencies), 'efrt', 'rolldown']))) {
      expect(documented).toContainEqual({ name: name.replace(/ \d.*$/, ''), licence });
    }
  });

  it('has a line in decision 1 for everything that we chose', () => {
    const rows = [...read('docs/decisions/0001-dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].map(
      ([, row = '']) => row,
    );
    const chosen = rows.flatMap((row) => row.split(', ')).map((name) => name.trim());
    expect(chosen).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });
});
