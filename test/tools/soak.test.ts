import { describe, expect, it } from 'vitest';
import { growth, type Held } from '../../tools/soak/life.ts';
import { soakTable } from '../../tools/soak/table.ts';

const HELD: Held = { nodes: 600, listeners: 20, pageHeap: 20e6, workerHeap: 15e6 };

describe('what is held after a long life', () => {
  it('has grown when there is one node or one listener more', () => {
    expect(growth(HELD, HELD)).toEqual([]);
    expect(growth(HELD, { ...HELD, nodes: 601 })).toEqual(['nodes grew from 600 to 601']);
    expect(growth(HELD, { ...HELD, listeners: 21 })).toEqual(['listeners grew from 20 to 21']);
    expect(growth(HELD, { ...HELD, nodes: 599, listeners: 19 })).toEqual([]);
  });

  it('has grown when a heap is a tenth larger', () => {
    expect(growth(HELD, { ...HELD, pageHeap: 21.9e6, workerHeap: 16.4e6 })).toEqual([]);
    expect(growth(HELD, { ...HELD, pageHeap: 22.1e6 })).toEqual(['pageHeap grew from 20000000 to 22100000 bytes']);
    expect(growth(HELD, { ...HELD, workerHeap: 16.6e6 })).toHaveLength(1);
    expect(growth(HELD, { ...HELD, workerHeap: null })).toEqual([]);
  });

  it('is not said to have grown for the little that a browser’s own caches are', () => {
    const small = { ...HELD, pageHeap: 3e6 };
    expect(growth(small, { ...small, pageHeap: 3.9e6 })).toEqual([]);
    expect(growth(small, { ...small, pageHeap: 4.1e6 })).toHaveLength(1);
  });
});

describe('the table of a soak', () => {
  it('counts what was wrong, and says it below', () => {
    const row = { target: 'firefox', what: 'pages', count: 3, seen: 'no trace left', wrong: ['it hung'] };
    const lines = soakTable([row, { ...row, wrong: [] }]).split('\n');
    expect(lines.slice(2)).toEqual([
      '| firefox | pages | 3 | no trace left | 1 |',
      '| firefox | pages | 3 | no trace left | 0 |',
      'firefox, pages: it hung',
    ]);
  });
});
