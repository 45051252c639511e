import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLinker } from '../../tools/annotate/linker.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { loadGold } from '../../tools/quality/load.ts';
import { readPagesWithGold } from '../../tools/quality/pages.ts';
import { isSentenceBank, readPhenomena, readSentences } from '../../tools/quality/sentences.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhiming-quality-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BANK = `# chain: two countries by one character each
chain.1	[[中|C|China]][[俄|C|Russia]]关系
chain.2@2019-05-01	[[中|C|China]][[美|C|United States]]关系

# not-chain: no countries
not-chain.1	中間的問題
# ordinary comment without a phenomenon
not-chain.2	第一段
not-chain.2	第二段，[[王|P|Wang~]]先生
`;

describe('the sentence bank', () => {
  const sentences = readSentences('bank.txt', BANK, (text) => text.includes('間'));

  it('is told by the comment that names a phenomenon', () => {
    expect(isSentenceBank(BANK)).toBe(true);
    expect(isSentenceBank('H\t标题\n0\t第一段')).toBe(false);
    expect(isSentenceBank('# a comment\n0\t第一段')).toBe(false);
    expect(isSentenceBank('')).toBe(false);
  });

  it('says what each phenomenon stands for', () => {
    expect([...readPhenomena(BANK)]).toEqual([
      ['chain', 'two countries by one character each'],
      ['not-chain', 'no countries'],
    ]);
  });

  it('has an article a key, with its phenomenon, script and date', () => {
    expect(sentences.map(({ name, phenomenon, article }) => [name, phenomenon, article.script, article.date])).toEqual([
      ['bank.txt:chain.1', 'chain', 'hans', null],
      ['bank.txt:chain.2@2019-05-01', 'chain', 'hans', '2019-05-01'],
      ['bank.txt:not-chain.1', 'not-chain', 'hant', null],
      ['bank.txt:not-chain.2', 'not-chain', 'hans', null],
    ]);
  });

  it('takes lines of one key for the paragraphs of one article', () => {
    const last = sentences[sentences.length - 1];
    expect(last?.article.blocks.map(({ text }) => text)).toEqual(['第一段', '第二段，王先生']);
    expect(last?.blocks.map(({ mentions }) => mentions.length)).toEqual([0, 1]);
  });

  it.each([
    ['a phenomenon that no comment names', '# chain: words\nother.1\t字', 'other'],
    ['a key without a number', '# chain: words\nchain\t字', 'phenomenon.number'],
    ['a date that is none', '# chain: words\nchain.1@2019\t字', 'phenomenon.number'],
    ['broken markup, with the line', '# chain: words\nchain.1\t[[字', 'bank.txt:2'],
  ])('refuses %s', (_, source, message) => {
    expect(() => readSentences('bank.txt', source, () => false)).toThrow(message);
  });
});

/** A page case with gold, or without when `gold` is null. */
function page(name: string, texts: readonly string[], gold: string | null): void {
  const blocks = texts.map((text, id) => ({ id, role: 'paragraph', lang: 'zh', text }));
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, name, 'expected.json'),
    JSON.stringify({ url: 'https://example.com/', result: { blocks } }),
  );
  if (gold !== null) writeFileSync(join(folder, name, 'gold.txt'), gold);
}

describe('saved pages', () => {
  it('are read where they have gold, by name, with the blocks of the page', () => {
    page('b-case', ['甲', '中国'], '0\t甲\n1\t[[中国|C|China]]\n');
    page('a-case', ['乙'], '0\t乙\n');
    page('without', ['丙'], null);
    const pages = readPagesWithGold(folder);
    expect(pages.map(({ name, phenomenon }) => [name, phenomenon])).toEqual([
      ['a-case', null],
      ['b-case', null],
    ]);
    expect(pages[1]?.blocks[1]).toMatchObject({ block: { id: 1, text: '中国' }, mentions: [{ english: ['China'] }] });
  });

  it.each([
    ['a text that is not the block’s', '0\t甲乙'],
    ['a block that the page lacks', '7\t甲'],
  ])('refuse %s, and name the case', (_, gold) => {
    page('c-case', ['甲'], gold);
    expect(() => readPagesWithGold(folder)).toThrow('c-case/gold.txt');
    rmSync(join(folder, 'c-case'), { recursive: true });
  });
});

describe('what quality reads', async () => {
  const { knowledge } = await loadLinker();

  it('is a file of one article, a sentence bank, or a folder of both and of pages', () => {
    writeFileSync(join(folder, 'hans-20200101-sample.txt'), 'H\t标题\n0\t第一段');
    writeFileSync(join(folder, 'zz-bank.txt'), BANK);
    writeFileSync(join(folder, 'notes.md'), 'not gold');
    const names = (path: string): string[] => loadGold(path, knowledge).map(({ name }) => name);
    expect(names(join(folder, 'hans-20200101-sample.txt'))).toEqual(['hans-20200101-sample.txt']);
    expect(names(join(folder, 'zz-bank.txt'))).toHaveLength(4);
    expect(names(folder)).toEqual([
      'hans-20200101-sample.txt',
      'zz-bank.txt:chain.1',
      'zz-bank.txt:chain.2@2019-05-01',
      'zz-bank.txt:not-chain.1',
      'zz-bank.txt:not-chain.2',
      'a-case',
      'b-case',
    ]);
  });

  it('is linked with its text’s script', () => {
    expect(loadGold(join(folder, 'zz-bank.txt'), knowledge)[2]?.article.script).toBe('hant');
    expect(plainArticle('中間的問題', { url: null, date: null }, knowledge).script).toBe('hant');
  });

  it('fails when it is not there', () => {
    expect(() => loadGold(join(folder, 'nowhere.txt'), knowledge)).toThrow('nowhere.txt');
  });
});
