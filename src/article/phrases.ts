/** Fixed phrases of the site, in both scripts: what they tell, and what is no part of the article. */

/** A line that separates sections (site facts §3). */
const RULE = /^[_＿—–*＊·•・※\s-]{3,}$/;

const ADVERTISEMENT = /^(?:广告|廣告|advertisement)$/i;

/** "欢迎点击此处订阅…" and the like: a paragraph of its own that asks the reader to subscribe (site facts §2.1). */
const PROMOTION =
  /^[（(［[【]?\s*(?:欢迎|歡迎|请|請)?(?:点击|點擊)(?:此处|此處|这里|這裡|這里|此)[^。]{0,20}(?:订阅|訂閱|注册|註冊|下载|下載)/;

/** What promotes is a sentence or two, never a paragraph of the article. */
const PROMOTION_MAX = 150;

/** "点击查看本文英文版。" as a line of its own. */
const ENGLISH_LINE = /^(?:请|請)?(?:点击|點擊).{0,12}英文版.{0,6}$/;

const TRANSLATORS = /^翻[译譯]\s*[：:](.+)$/;
/** Longer lines that begin so are somebody's text. */
const TRANSLATORS_MAX = 80;

const SITE_NAME = /(?:^|[-–—|_]\s*)(?:纽约时报|紐約時報)中文[网網][\s\S]*/;

const NOT_FOUND = /page not found|页面未找到|頁面未找到/i;

/** A sentence that says so is short; a long line with these words is somebody's text. */
const NOT_FOUND_LINE_MAX = 60;

/** Whether a text of the body is no part of the article: a rule, a label, a promotion, the link to the English. */
export function isFurniture(text: string): boolean {
  if (RULE.test(text) || ADVERTISEMENT.test(text) || ENGLISH_LINE.test(text)) return true;
  return text.length <= PROMOTION_MAX && PROMOTION.test(text);
}

/** Whether a link's or switch's words promise the English text. */
export function promisesEnglish(text: string): boolean {
  return text.includes('英文版');
}

/** Whether the words of a switch's active part say that the page is bilingual. */
export function saysBilingual(text: string): boolean {
  return /双语|雙語/.test(text);
}

/** The translators that a line "翻译：…" of the text names, as printed; `null` when it has no such line. */
export function translatorsIn(text: string): readonly string[] | null {
  const names = text
    .split('\n')
    .map((line) => TRANSLATORS.exec(line)?.[1]?.trimStart() ?? '')
    .find((found) => found !== '' && found.length <= TRANSLATORS_MAX);
  if (names === undefined) return null;
  return names
    .replace(/[。.]$/, '')
    .split(/[、,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A page title without the site's name; empty when nothing is left. */
export function withoutSiteName(title: string): string {
  return title.replace(SITE_NAME, '').trim();
}

/** Whether one of the lines says that the address leads nowhere (site facts §1). */
export function saysNotFound(lines: readonly string[]): boolean {
  return lines.some((line) => line.length <= NOT_FOUND_LINE_MAX && NOT_FOUND.test(line));
}

/** Authors as printed, split at commas and at a Latin "and"; "JR." stays with its name (site facts §3). */
export function authorsIn(byline: string): readonly string[] {
  const authors: string[] = [];
  for (const part of byline.split(/[,，、\n]|\sand\s/i)) {
    const author = part.trim();
    const last = authors.at(-1);
    if (last !== undefined && /^(?:[js]r|i{2,3}|iv)\.?$/i.test(author))
      authors[authors.length - 1] = `${last}, ${author}`;
    else if (author !== '') authors.push(author);
  }
  return authors;
}
