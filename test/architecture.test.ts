import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What each room may import (`docs/architecture.md`). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  article: ['model'],
  knowledge: ['model'],
  messages: ['model'],
  linking: ['model', 'knowledge'],
  ui: ['model'],
  platform: ['model', 'messages'],
  // `ui` for its stylesheet alone, which travels with the cards (decision 4).
  background: ['model', 'knowledge', 'linking', 'messages', 'platform', 'ui'],
  content: ['model', 'article', 'messages', 'platform', 'ui'],
  popup: ['model', 'messages', 'platform', 'ui'],
  // `knowledge` for the form of own names alone.
  options: ['model', 'knowledge', 'messages', 'platform', 'ui'],
  welcome: ['model', 'platform', 'ui'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const room = relative(SRC, file).split(sep)[0] ?? '';
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file: relative(ROOT, file),
    room,
    target: match[1] ?? '',
  }));
}

const imports = sourceFiles().flatMap(importsOf);

describe('the rooms', () => {
  it('import only the floors below them', () => {
    const wrong = imports.filter(({ file, room, target }) => {
      if (!target.startsWith('.')) return false;
      const other = relative(SRC, resolve(ROOT, dirname(file), target)).split(sep)[0] ?? '';
      return other !== room && !(MAY_IMPORT[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('leave the browser to platform', () => {
    const wrong = imports.filter(({ room, target }) => target === 'webextension-polyfill' && room !== 'platform');
    expect(wrong).toEqual([]);
  });

  it('read English by compromise in linking alone, and only when asked', () => {
    const users = imports.filter(({ target }) => target.startsWith('compromise'));
    expect(users.map(({ file }) => file)).toEqual([join('src', 'linking', 'compromise.ts')]);
  });

  it('read YAML in the options page alone: nothing else that runs in a browser pays for it', () => {
    const own = join('src', 'knowledge', 'own-names');
    const parsers = imports.filter(({ target }) => target === 'yaml').map(({ file }) => dirname(file));
    const builds = join('src', 'knowledge', 'compile');
    expect(new Set(parsers)).toEqual(new Set([own, builds, join('src', 'knowledge')]));
    const users = imports.filter(({ target }) => /(?:own-names\/index|yaml-places)\.ts$/.test(target));
    const wrong = users.filter(({ file, room }) => room !== 'options' && ![own, builds].includes(dirname(file)));
    expect(wrong).toEqual([]);
    const inner = imports.filter(
      ({ file, target }) => /knowledge\/own-names\/(?!index)/.test(target) && !file.startsWith(own),
    );
    expect(inner).toEqual([]);
  });

  it('build the list at build time: nothing that runs in a browser imports the compiler', () => {
    const wrong = imports.filter(({ file, target }) => !file.includes('compile') && /compile\//.test(target));
    expect(wrong).toEqual([]);
  });
});
