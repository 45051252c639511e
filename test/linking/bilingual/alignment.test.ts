import { describe, expect, it } from 'vitest';
import { alignNames, type Unaligned } from '../../../src/linking/bilingual/alignment.ts';
import { readDocument } from '../../../src/linking/document.ts';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { fixture } from '../fixture.ts';
import { bilingual, readEnglish } from '../linking.ts';

const reader = await readEnglish();

interface Case {
  readonly zh: readonly (string | readonly [name: string, kind: EntityKind])[];
  readonly en: readonly string[];
  /** English words that name listed entities. */
  readonly taken?: readonly string[];
}

/** The English of each name, all of them mentioned beside all the English paragraphs. */
function aligned({ zh, en, taken = [] }: Case): Record<string, string> {
  const document = readDocument(bilingual(en.map((text) => ['', text])), fixture);
  const blocks = document.english.map(({ block }) => block.id);
  const names = zh.map(
    (name): Unaligned =>
      typeof name === 'string' ? { zh: name, kind: 'person', blocks } : { zh: name[0], kind: name[1], blocks },
  );
  const isTaken = (block: number, start: number, end: number): boolean => {
    const text = document.english.find((linking) => linking.block.id === block)?.text ?? '';
    return taken.includes(text.slice(start, end));
  };
  const found = alignNames(names, document, reader, (character) => fixture.readingsOf(character), isTaken);
  return Object.fromEntries([...found].map(([name, { en: english }]) => [name, english]));
}

describe('unlisted names are aligned with the English beside', () => {
  it('by their sound', () => {
    expect(aligned({ zh: ['安塔纳斯·贝尔泽利斯'], en: ['Antanas Berzelis and Peter Quimby said.'] })).toEqual({
      安塔纳斯·贝尔泽利斯: 'Antanas Berzelis',
    });
  });

  it('in whatever order the two languages name them', () => {
    const zh = ['安塔纳斯·贝尔泽利斯', '埃尔莎·温特海姆', '罗伯特·费尔德曼'];
    const expected = {
      安塔纳斯·贝尔泽利斯: 'Antanas Berzelis',
      埃尔莎·温特海姆: 'Elsa Winterheim',
      罗伯特·费尔德曼: 'Robert Feldman',
    };
    expect(aligned({ zh, en: ['Robert Feldman, Antanas Berzelis and Elsa Winterheim said.'] })).toEqual(expected);
    expect(aligned({ zh: [...zh].reverse(), en: ['Elsa Winterheim, Robert Feldman and Antanas Berzelis.'] })).toEqual(
      expected,
    );
  });

  it('each English name once: of two of a family each gets the own', () => {
    expect(
      aligned({
        zh: ['安娜·贝尔泽利斯', '安塔纳斯·贝尔泽利斯'],
        en: ['Antanas Berzelis and his sister Anna Berzelis.'],
      }),
    ).toEqual({ 安娜·贝尔泽利斯: 'Anna Berzelis', 安塔纳斯·贝尔泽利斯: 'Antanas Berzelis' });
  });

  it('by pinyin, though another name sounds alike', () => {
    expect(aligned({ zh: ['刘安宁'], en: ['Lyle Anning and Liu Anning said.'] })).toEqual({ 刘安宁: 'Liu Anning' });
  });

  it('by what is left over, if it is one name on each side, of the kind', () => {
    expect(aligned({ zh: ['大庭理纱'], en: ['The agent, Risa Oba, said so.'] })).toEqual({ 大庭理纱: 'Risa Oba' });
    expect(aligned({ zh: [['凯尔文研究所', 'organization']], en: ['The Kelvin Institute is small.'] })).toEqual({
      凯尔文研究所: 'Kelvin Institute',
    });
  });

  it('by what is left over once the others have theirs', () => {
    expect(aligned({ zh: ['大庭理纱', '安塔纳斯·贝尔泽利斯'], en: ['Risa Oba met Antanas Berzelis.'] })).toEqual({
      大庭理纱: 'Risa Oba',
      安塔纳斯·贝尔泽利斯: 'Antanas Berzelis',
    });
  });

  it('with the first of several paragraphs that has the name', () => {
    expect(aligned({ zh: ['安塔纳斯·贝尔泽利斯'], en: ['Mr. Berzelis said.', 'Antanas Berzelis said.'] })).toEqual({
      安塔纳斯·贝尔泽利斯: 'Antanas Berzelis',
    });
  });
});

describe('unlisted names stay without English', () => {
  it.each<[string, Case]>([
    [
      'where nothing sounds alike and two names are left over',
      { zh: ['大庭理纱'], en: ['Risa Oba met Peter Quimby.'] },
    ],
    ['where two Chinese names are left over', { zh: ['大庭理纱', '本间悠斗'], en: ['Risa Oba met nobody.'] }],
    ['where what is left over is of another kind', { zh: ['大庭理纱'], en: ['The Kelvin Institute is small.'] }],
    ['where what is left over sounds quite different', { zh: ['安塔纳斯·贝尔泽利斯'], en: ['Guy Quimby said.'] }],
    [
      'where the English is a listed entity’s',
      { zh: ['安塔纳斯·贝尔泽利斯'], en: ['Antanas Berzelis.'], taken: ['Antanas Berzelis'] },
    ],
    [
      'where an institute has another head noun',
      { zh: [['凯尔文研究所', 'organization']], en: ['The Kelvin Hospital.'] },
    ],
    ['where there is no English', { zh: ['安塔纳斯·贝尔泽利斯'], en: [] }],
    ['where the English has no names', { zh: ['安塔纳斯·贝尔泽利斯'], en: ['Nothing was said.'] }],
    ['where the English has a family name only', { zh: ['大庭理纱'], en: ['Ms. Oba said.'] }],
  ])('%s', (_, each) => {
    expect(aligned(each)).toEqual({});
  });
});
