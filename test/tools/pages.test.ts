import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPage, UsageError } from '../../tools/pages/add.ts';
import { decodePage } from '../../tools/pages/document.ts';
import { readCases } from '../pages/cases.ts';

const URL_OF_PAGE = 'https://cn.nytimes.com/world/20230305/port/';
const ARTICLE =
  '<address>甲</address><time pudate="2023-03-05 11:00:00">2023年3月5日</time><section><p>段落。</p></section>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiming-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('page:add', () => {
  it('makes a case from a saved page', () => {
    const file = saved('a.html', `<h1>题</h1>${ARTICLE}`);
    const cases = join(folder, 'cases');
    const added = addPage([file, '--url', URL_OF_PAGE, '--name', 'new-port'], cases);
    expect(added.folder).toBe(join(cases, 'new-port'));
    expect(readCases(cases)).toMatchObject([{ name: 'new-port', url: URL_OF_PAGE, result: { headline: '题' } }]);
  });

  it('takes the address from an archive file, and keeps its form', () => {
    const file = saved('a.txt', `[题](${URL_OF_PAGE})\n---\n${ARTICLE}`);
    const added = addPage([file, '--name', 'port'], folder);
    expect(readFileSync(join(added.folder, 'source.txt'), 'utf8')).toContain('[题]');
    expect(readCases(folder)).toMatchObject([{ url: URL_OF_PAGE, result: { layout: 'archive' } }]);
  });

  it.each([
    ['no file', ['--name', 'a'], /usage/],
    ['no name', ['FILE'], /usage/],
    ['an unknown option', ['FILE', '--name', 'a', '--nam', 'b'], /--nam/],
    ['a name that is no folder name', ['FILE', '--name', '../a'], /small letters/],
    ['a file that is not there', ['/no/such.html', '--url', URL_OF_PAGE, '--name', 'a'], /can't read \/no\/such.html/],
    ['a name that is taken', ['FILE', '--url', URL_OF_PAGE, '--name', 'taken'], /taken exists already/],
    ['no address', ['FILE', '--name', 'a'], /give it with --url/],
    ['an address of another site', ['FILE', '--url', 'https://example.org/', '--name', 'a'], /not an address of/],
    ['an address that is none', ['FILE', '--url', 'port', '--name', 'a'], /not an address of/],
  ])('says what is wrong with %s, and writes nothing', (_, argv, message) => {
    const file = saved('a.html', `<h1>题</h1>${ARTICLE}`);
    mkdirSync(join(folder, 'taken'));
    const add = () =>
      addPage(
        argv.map((argument) => (argument === 'FILE' ? file : argument)),
        folder,
      );
    expect(add).toThrow(UsageError);
    expect(add).toThrow(message);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });
});

describe('decodePage', () => {
  it('reads UTF-8 that doesn’t say so, with or without a byte order mark', () => {
    expect(decodePage(Buffer.from('<p>甲'))).toBe('<p>甲');
    expect(decodePage(Buffer.from('\uFEFF<p>甲'))).toBe('<p>甲');
  });

  it('reads other encodings that the page declares', () => {
    const gbk = Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), Buffer.from([0xbc, 0xd7])]);
    expect(decodePage(gbk)).toBe('<meta charset="gbk"><p>甲');
  });

  it('reads what is broken as well as it can', () => {
    expect(decodePage(Buffer.from([0x61, 0xff]))).toBe('a\uFFFD');
    expect(decodePage(Buffer.from([...Buffer.from('<meta charset="nonsense">'), 0xff]))).toContain('\uFFFD');
  });
});
