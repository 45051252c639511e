/** Reads the two tables on transliterated foreign names. Build time only; `tools/knowledge` makes them. */
import type { Problem } from './read.ts';

/** What may be a part of a transliterated name: 2 to 6 Chinese characters. */
export const COMPONENT = /^[\u3400-\u9fff]{2,6}$/;
const SCORE = /^([\u3400-\u9fff]) (-?\d+(?:\.\d{1,2})?)$/;

/** The components of `transliteration.txt`: one a line, comments begin with "#". Never throws. */
export function readComponents(
  file: string,
  source: string,
): { items: readonly string[]; problems: readonly Problem[] } {
  const items = new Set<string>();
  const problems: Problem[] = [];
  for (const { text, line } of contentLines(source)) {
    if (!COMPONENT.test(text)) {
      problems.push({ file, line, message: `"${text}" is no component: one a line, 2 to 6 Chinese characters` });
    } else if (items.has(text)) problems.push({ file, line, message: `${text} stands here twice; remove one` });
    else items.add(text);
  }
  return { items: [...items].sort(), problems };
}

/** The scores of `transliteration-characters.txt`: a character, a space, a number. Never throws. */
export function readCharacterScores(
  file: string,
  source: string,
): { scores: ReadonlyMap<string, number>; problems: readonly Problem[] } {
  const scores = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { text, line } of contentLines(source)) {
    const [, character, score] = SCORE.exec(text) ?? [];
    if (character === undefined || score === undefined) {
      problems.push({ file, line, message: `"${text}" is no score: a character, a space, a number of two decimals` });
    } else if (scores.has(character)) {
      problems.push({ file, line, message: `${character} stands here twice; remove one` });
    } else scores.set(character, Number(score));
  }
  return { scores, problems };
}

function contentLines(source: string): { text: string; line: number }[] {
  return source
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
