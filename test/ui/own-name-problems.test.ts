import { describe, expect, it } from 'vitest';
import { fieldProblemInWords, problemInWords, refusalInWords } from '../../src/ui/own-name-problems.ts';

describe('problems of own names in words', () => {
  it('name the line and the field, in each language', () => {
    const problem = { line: 12, code: 'missing', field: 'names.zh', leftOut: true } as const;
    expect((['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const).map((language) => problemInWords(problem, language))).toEqual([
      '第 12 行：缺少 names.zh，请补上。',
      '第 12 行：缺少 names.zh，請補上。',
      '第 12 行：缺少 names.zh，請補上。',
      'Line 12: names.zh is missing; add it.',
    ]);
  });

  it('have no line where none is to blame, and the value where there is one', () => {
    expect(problemInWords({ line: null, code: 'too-large', leftOut: true }, 'en')).toMatch(/^The file has more/);
    expect(problemInWords({ line: 2, code: 'repeated', value: '$&{field}', leftOut: true }, 'en')).toContain(
      '“$&{field}”',
    );
    expect(fieldProblemInWords('empty', '中文名', 'zh-CN')).toBe('中文名 是空的。请填写，或删去这个字段。');
    expect(refusalInWords('too-many', 'zh-TW')).toContain('2000');
  });
});
