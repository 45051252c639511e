/** A text file as an Article: every line is one paragraph, and a block's id is its line number from 0. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Article, Block, Language } from '../../src/model/article.ts';

/** Languages are told by script, as on the bilingual view: more Chinese characters than half as many Latin letters. */
function languageOf(text: string): Language {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return latin > 0 && han * 4 < latin ? 'en' : 'zh';
}

/** Whether more than one character in fifty of the text has a simplified form that differs. */
export function isTraditional(text: string, knowledge: Knowledge): boolean {
  const normalised = knowledge.normalise(text);
  let han = 0;
  let changed = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!/[\u4e00-\u9fff]/.test(text.charAt(at))) continue;
    han += 1;
    if (text.charAt(at) !== normalised.charAt(at)) changed += 1;
  }
  return changed * 50 > han;
}

/**
 * Makes an Article of a text file. Empty lines stay, as empty blocks, so that ids are line numbers.
 *
 * @param about the address and the date (`YYYY-MM-DD`) as far as the caller knows them.
 */
export function plainArticle(
  source: string,
  about: { readonly url: string | null; readonly date: string | null },
  knowledge: Knowledge,
): Article {
  const lines = source.replace(/\r?\n$/, '').split(/\r?\n/);
  const blocks = lines.map((text, id): Block => ({ id, role: 'paragraph', lang: languageOf(text), text }));
  return {
    url: about.url ?? '',
    layout: 'plain',
    script: isTraditional(source, knowledge) ? 'hant' : 'hans',
    view: 'chinese',
    headline: lines[0] ?? '',
    headlineEn: null,
    byline: [],
    date: about.date,
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks,
  };
}
