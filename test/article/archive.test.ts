import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/article/archive.ts';

const LINK = 'https://cn.nytimes.com/world/20230305/port/';

describe('readArchive', () => {
  it.each([
    ['a link with a rule below', `[标题](${LINK})\n------\n\n<p>甲</p>`],
    ['comments before it', `<!--1-->\n<!-- 2 -->\n[标题](${LINK})\n===\n<p>甲</p>`],
    ['a number sign', `# [标题](${LINK})\n\n<p>甲</p>`],
    ['a byte order mark and Windows line ends', `\uFEFF[标题](${LINK})\r\n------\r\n<p>甲</p>`],
    ['front matter', `---\ntitle: "标题"\nurl: ${LINK}\n---\n<p>甲</p>`],
    ['an address in angle brackets with a title', `[标题](<${LINK}> "甲")\n---\n<p>甲</p>`],
  ])('reads title and address from %s', (_, file) => {
    const { html, title, url } = readArchive(file);
    expect({ title, url }).toEqual({ title: '标题', url: LINK });
    expect(html).toContain('<h1>标题</h1>');
    expect(html).toContain('<p>甲</p>');
    expect(html).toContain(`<link rel="canonical" href="${LINK}">`);
  });

  it('reads a title without a link', () => {
    expect(readArchive('标题\n-----\n<p>甲</p>')).toMatchObject({ title: '标题', url: null });
  });

  it('undoes Markdown’s escapes and escapes for HTML', () => {
    const { html, title } = readArchive(`[甲\\]\\_<b> & &amp; "乙"](${LINK})\n---\n`);
    expect(title).toBe('甲]_<b> & &amp; "乙"');
    expect(html).toContain('<h1>甲]_&lt;b&gt; &amp; &amp; &quot;乙&quot;</h1>');
  });

  it('leaves alone what starts with the article', () => {
    expect(readArchive('<h1>甲</h1><p>乙</p>')).toMatchObject({ title: null, url: null });
  });

  it.each(['<!DOCTYPE html><p>甲</p>', '<!-- saved -->\n<html><p>甲</p>', '<?xml version="1.0"?><!DOCTYPE html>'])(
    'gives HTML back as it is: %s',
    (html) => {
      expect(readArchive(html)).toEqual({ html, title: null, url: null });
    },
  );

  it('never throws', () => {
    for (const file of ['', '---', '[', '[a](', '<!--', '---\n---\n']) expect(() => readArchive(file)).not.toThrow();
  });
});
