import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/knowledge/compile/check.ts';
import { readList } from '../../src/knowledge/compile/list.ts';
import { ROOT, readSources } from '../../tools/knowledge/inputs.ts';

const sources = readSources(ROOT);
const { list, problems } = readList({ ...sources, entries: [] });

describe('the lexicon that is checked in', () => {
  it('has no problems of its own', () => {
    expect([...problems, ...checkList(list)]).toEqual([]);
  });

  it('has the usual parts of foreign names, and not ordinary words, Chinese or Japanese names', () => {
    const components = new Set(list.components);
    const names = ['戴维', '斯图尔特', '约翰', '亚历山大', '托马斯', '克林顿', '理查德', '穆罕默德', '弗拉基米尔'];
    expect(names.filter((name) => !components.has(name))).toEqual([]);
    const others = ['沙拉', '高山', '田中', '欧阳', '基本', '中国', '福山', '塔利班'];
    expect(others.filter((other) => components.has(other))).toEqual([]);
    expect(Buffer.byteLength(sources.components.source)).toBeLessThanOrEqual(300_000);
  });

  it('tells characters of foreign names from those of ordinary text', () => {
    const score = (character: string): number => list.characterScores.get(character) ?? 0;
    expect([...'斯尔克德特拉里罗尼根顿'].filter((character) => score(character) <= 1)).toEqual([]);
    expect([...'的了在说国人和员家总席长'].filter((character) => score(character) >= -1)).toEqual([]);
  });
});

describe('what the worker bundles of the knowledge room', () => {
  it('imports neither Node nor the packages that only the compiler needs', () => {
    const imported = new Set<string>();
    const visit = (file: string): void => {
      if (imported.has(file)) return;
      imported.add(file);
      const source = readFileSync(file, 'utf8');
      for (const [, types, from = ''] of source.matchAll(/^import (type )?[^;]*?from '([^']+)';/gms)) {
        if (types !== undefined) continue;
        if (from.startsWith('.')) visit(resolve(dirname(file), from));
        else imported.add(from);
      }
    };
    visit(join(ROOT, 'src/knowledge/reader.ts'));
    const outside = [...imported].filter((file) => !file.startsWith(join(ROOT, 'src/knowledge/')));
    expect(imported.size).toBeGreaterThan(8);
    expect(outside).toEqual([]);
    expect([...imported].filter((file) => file.includes('/compile/') || file.endsWith('schema.ts'))).toEqual([]);
  });
});
