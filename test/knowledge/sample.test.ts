import { describe, expect, it } from 'vitest';
import { readList } from '../../src/knowledge/compile/list.ts';
import { ROOT, readSources } from '../../tools/knowledge/inputs.ts';
import { drawSample, printSample } from '../../tools/knowledge/sample.ts';
import { depthOf } from '../../tools/knowledge/statistics.ts';

const { entries } = readList(readSources(ROOT)).list;
const idsOf = (seed: string): string[] =>
  drawSample(entries, { seed, full: 20, name: 10 }).map(({ entry }) => entry.id);

describe('a sample for an audit', () => {
  it('has as many entries of each depth as were asked for, full ones first', () => {
    const depths = drawSample(entries, { seed: 'a', full: 20, name: 10 }).map(({ entry }) => depthOf(entry));
    expect(depths).toEqual([...Array(20).fill('full'), ...Array(10).fill('name')]);
  });

  it('is the same for a seed and another for another seed', () => {
    expect(idsOf('a')).toEqual(idsOf('a'));
    expect(idsOf('a')).not.toEqual(idsOf('b'));
  });

  it('does not depend on the order of the list, and loses only what leaves it', () => {
    const drawn = idsOf('a');
    const reversed = drawSample([...entries].reverse(), { seed: 'a', full: 20, name: 10 });
    expect(reversed.map(({ entry }) => entry.id)).toEqual(drawn);
    const without = entries.filter(({ entry }) => entry.id !== drawn[0]);
    const others = drawSample(without, { seed: 'a', full: 20, name: 10 }).map(({ entry }) => entry.id);
    expect(others.slice(0, 19)).toEqual(drawn.slice(1, 20));
  });

  it('is printed with where each entry stands, and needs a seed', () => {
    const lines = printSample(['--seed', 'a', '--full', '1', '--name', '1']).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^src\/knowledge\/entries\/\S+\.yaml:\d+\tfull\t[a-z0-9-]+$/);
    expect(() => printSample([])).toThrow(/seed/);
  });
});
