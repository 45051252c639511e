/**
 * The sentence bank: gold of our own, a phenomenon at a time. Format: `test/sentences/README.md`.
 *
 * Lines are `PHENOMENON.NUMBER<TAB>MARKED TEXT`, with `@YYYY-MM-DD` behind the number where the date matters. Lines with
 * the same key are the paragraphs of one article. A phenomenon is named in a comment before its first sentence
 * (`# chain-of-two: two countries by one character each`); one that begins with `not-` has strings that are no names.
 */
import { type GoldArticle, goldArticle, type KeyedLine, readKeyedLines } from './gold.ts';

const KEY = /^([a-z0-9-]+)\.[0-9a-z]+(?:@(\d{4}-\d{2}-\d{2}))?$/;

/** Whether a file's text is of the bank: its first line that is not empty names a phenomenon. */
export function isSentenceBank(source: string): boolean {
  return /^\s*#/.test(source) && /^# [a-z0-9-]+: /m.test(source);
}

/** The phenomena that the comments of a file name, with what each stands for. */
export function readPhenomena(source: string): Map<string, string> {
  const named = [...source.matchAll(/^# ([a-z0-9-]+): (.+)$/gm)];
  return new Map(named.map(([, key = '', words = '']) => [key, words]));
}

/**
 * Reads a file of the bank.
 *
 * @param isTraditional tells the script of an article by its text.
 * @throws on broken markup, a key that does not fit, or a phenomenon that no comment names.
 */
export function readSentences(
  name: string,
  source: string,
  isTraditional: (text: string) => boolean,
): readonly GoldArticle[] {
  const phenomena = readPhenomena(source);
  const articles: { key: string; lines: KeyedLine[] }[] = [];
  for (const line of readKeyedLines(name, source)) {
    const last = articles[articles.length - 1];
    if (last !== undefined && last.key === line.key) last.lines.push(line);
    else articles.push({ key: line.key, lines: [line] });
  }
  return articles.map(({ key, lines }) => {
    const [, phenomenon, date = null] = KEY.exec(key) ?? [];
    if (phenomenon === undefined) throw new Error(`${name}: the key ${key} is not "phenomenon.number"`);
    if (!phenomena.has(phenomenon)) throw new Error(`${name}: no comment "# ${phenomenon}: …" says what it stands for`);
    const script = isTraditional(lines.map(({ text }) => text).join('')) ? 'hant' : 'hans';
    return goldArticle({ name: `${name}:${key}`, lines, script, date, phenomenon });
  });
}
