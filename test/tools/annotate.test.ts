import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zhiming-annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lineSchema = v.object({
  file: v.string(),
  reason: v.optional(v.string()),
  article: v.nullable(
    v.looseObject({
      url: v.string(),
      layout: v.string(),
      date: v.nullable(v.string()),
      blocks: v.array(v.looseObject({})),
    }),
  ),
  annotations: v.array(
    v.looseObject({
      block: v.number(),
      start: v.number(),
      end: v.number(),
      text: v.string(),
      kind: v.string(),
      entity: v.nullable(
        v.looseObject({ id: v.string(), zh: v.string(), en: v.string(), alsoEn: v.array(v.string()) }),
      ),
      how: v.string(),
      certainty: v.string(),
      evidence: v.array(v.looseObject({ code: v.string() })),
    }),
  ),
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function annotate(...parameters: string[]) {
  const program = join(ROOT, 'tools/annotate/main.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, ...parameters], { cwd: ROOT, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => v.parse(lineSchema, JSON.parse(line))), status: run.status, errors: run.stderr };
}

/** Each run starts Node, the loader and a DOM anew. */
const TIMEOUT_MILLISECONDS = 60_000;

describe('annotate', { timeout: TIMEOUT_MILLISECONDS }, () => {
  it('prints a line for each file, in order, with line numbers as block ids of plain text', () => {
    const first = file('first.txt', '标题\n\n白俄罗斯总统亚历山大·卢卡申科说。\n');
    const second = file('second.txt', '中俄关系');
    const { lines, status } = annotate('--plain', '--date', '2023-03-02', first, second);
    expect(status).toBe(0);
    expect(lines.map((line) => line.file)).toEqual([first, second]);
    expect(lines[0]?.article).toMatchObject({ layout: 'plain', date: '2023-03-02' });
    expect(lines[0]?.article?.blocks.length).toBe(3);
    expect(lines[0]?.annotations.map(({ block, text, entity }) => [block, text, entity?.en])).toEqual([
      [2, '白俄罗斯', 'Belarus'],
      [2, '亚历山大·卢卡申科', expect.stringContaining('Lukashenko')],
    ]);
    expect(lines[1]?.annotations.map(({ text }) => text)).toEqual(['中', '俄']);
  });

  it('reads saved pages and archive files as the extension does', () => {
    const { lines } = annotate(
      join(ROOT, 'test/pages/current-hans/source.html'),
      join(ROOT, 'test/pages/slideshow/source.html'),
      file(
        'archive.txt',
        '[会谈](https://cn.nytimes.com/world/20230302/talks/)\n------\n\n<address>A</address><time pudate="2023-03-02 01:00:00" datetime="2023-03-02 01:00:00">x</time><section><p>中国与俄罗斯会谈。</p></section><footer><p>翻译：甲</p></footer>',
      ),
    );
    expect(lines[0]?.article).toMatchObject({ layout: 'current', date: '2023-09-13' });
    expect(lines[1]).toMatchObject({ article: null, reason: expect.stringContaining('not-article-address') });
    expect(lines[2]?.article).toMatchObject({ layout: 'archive', url: 'https://cn.nytimes.com/world/20230302/talks/' });
    expect(lines[2]?.annotations.map(({ text }) => text)).toEqual(['中国', '俄罗斯']);
  });

  it('takes date and address of each file from a manifest', () => {
    const text = file('text.txt', '标题');
    const manifest = file(
      'manifest.json',
      JSON.stringify([{ file: text, date: '2020-01-02', url: 'https://cn.nytimes.com/a/20200102/b/' }]),
    );
    const { lines } = annotate('--plain', '--manifest', manifest, text);
    expect(lines[0]?.article).toMatchObject({ date: '2020-01-02', url: 'https://cn.nytimes.com/a/20200102/b/' });
  });

  it('runs on after a file that it cannot read, and says so', () => {
    const text = file('after.txt', '中国');
    const { lines, status, errors } = annotate('--plain', join(folder, 'missing.txt'), text);
    expect(status).toBe(1);
    expect(errors).toContain('missing.txt');
    expect(lines[0]).toMatchObject({ article: null, reason: expect.stringContaining('ENOENT') });
    expect(lines[1]?.annotations.length).toBe(1);
  });

  it('refuses what makes no sense, with the way to say it', () => {
    expect(annotate()).toMatchObject({ status: 2, errors: expect.stringContaining('usage:') });
    expect(annotate('--date', 'yesterday', 'x')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('YYYY-MM-DD'),
    });
    const broken = file('broken.json', '[{"date": "2020-01-02"}]');
    expect(annotate('--manifest', broken, 'x')).toMatchObject({ status: 2, errors: expect.stringContaining('file') });
  });
});
