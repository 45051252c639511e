import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwnName } from '../../src/knowledge/own-names/index.ts';
import { ownNameFrom } from '../../src/model/own-name-from.ts';

function guessed(text: string): readonly unknown[] {
  const name = ownNameFrom(text);
  return name === null ? [] : [name.kind, name.names.zh, ...(name.names.en === undefined ? [] : [name.names.en])];
}

describe('ownNameFrom', () => {
  it.each([
    ['王小明', ['person', '王小明']],
    ['  “王小明”，\n', ['person', '王小明']],
    ['王小明（Wang Xiaoming）', ['person', '王小明', 'Wang Xiaoming']],
    ['王小明(Wang Xiaoming)', ['person', '王小明', 'Wang Xiaoming']],
    ['凯尔文研究所 (Kelvin Institute)', ['organization', '凯尔文研究所', 'Kelvin Institute']],
    ['《湖邦日報》', ['organization', '湖邦日報']],
    ['示例大學', ['organization', '示例大學']],
    ['Kelvin Institute', ['organization', 'Kelvin Institute']],
    ['湖邦共和国', ['country', '湖邦共和国']],
    ['示例市', ['place', '示例市']],
    ['鹿岛机场', ['place', '鹿岛机场']],
    ['张建国', ['person', '张建国']],
    ['王大海', ['person', '王大海']],
    ['阿（译音）', ['person', '阿（译音）']],
    ['李', ['person', '李']],
    ['', []],
    ['，。', []],
    ['12', []],
    ['长'.repeat(201), []],
    ['王（A）。'.repeat(100_000), []],
  ])('makes of %j %j', (text, expected) => {
    expect(guessed(text)).toEqual(expected);
  });

  it('gives a name that may be stored, or none, each with an id of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'王A（）() 。\u202e\n大学Inc'.split('')) }), (text) => {
        const name = ownNameFrom(text);
        if (name !== null) expect(checkOwnName(name)).toEqual([]);
      }),
    );
    expect(ownNameFrom('王')?.id).not.toBe(ownNameFrom('王')?.id);
  });
});
