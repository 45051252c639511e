/**
 * Makes the two tables on transliterated foreign names in src/knowledge/lexicon from a table of name components:
 *
 *   tsx tools/knowledge/transliteration.ts COMPONENTS.tsv SURNAMES.tsv…
 *
 * COMPONENTS has the columns simplified, traditional, english, class, pinyin (CedPane 2021, public domain); only its
 * class "name" is used. SURNAMES have a Chinese, Japanese or Korean surname in their first column. The tables are
 * checked in; this program is run again only when its sources or rules change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stPhrases from 'opencc-js/dict/STPhrases';
import { characterPairUnits } from '../../src/knowledge/compile/traditional.ts';
import { COMPONENT } from '../../src/knowledge/compile/transliteration.ts';
import { buildCharacterMap, normaliseText } from '../../src/knowledge/normalise.ts';
import { ROOT } from './inputs.ts';

interface Component {
  readonly text: string;
  readonly english: string;
  /** Without tones and spaces, lower case. */
  readonly pinyin: string;
}

/** A character in fewer components is not one that transliterators choose. */
const COMPONENTS_OF_CHARACTER_MIN = 12;
/** Least sum of scores, by length: the shorter a component, the more often it is an ordinary word as well. */
const SCORE_SUM_MIN = [Infinity, Infinity, 2.8, 2.4, 2, 1.5, 1.5];
/** No character may be more typical of ordinary text than this, by length: 大 may stand in 亚历山大. */
const SCORE_MIN = [Infinity, Infinity, -2, -2, -3, -3, -3];
/** OpenCC's phrases are mostly words, but some are names (托马斯): a mean score from here on says which. */
const PHRASE_SCORE_MEAN_MAX = 0.8;

/**
 * The share of the character of a rank in ordinary text: Zipf's law as Mandelbrot amended it. With these two numbers
 * the first 100 characters make up about 40 % of a text and the first 1,000 about 80 %, which is roughly so in Chinese prose.
 */
function shareOfRank(rank: number): number {
  return 0.165 / (rank + 7);
}
/** What remains for the characters without a rank; divided among them by how many dictionary phrases have them. */
const UNRANKED_SHARE = 0.15;

const CHARACTER = /^[\u3400-\u9fff]$/;
const SCORE_LIMIT = 8;
const LEXICON = join(ROOT, 'src', 'knowledge', 'lexicon');

function readComponents(path: string): Component[] {
  const map = buildCharacterMap(characterPairUnits());
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [simplified = '', , english = '', kind, pinyin = ''] = row.split('\t');
    const text = normaliseText(simplified, map);
    if (kind !== 'name' || !COMPONENT.test(text)) return [];
    return [{ text, english: english.toLowerCase(), pinyin: pinyin.toLowerCase().replace(/[^a-z]/g, '') }];
  });
}

/** Shares of characters in ordinary text, from the hand-written ranks and, beyond them, from OpenCC's phrases. */
function ordinaryShares(): ReadonlyMap<string, number> {
  const ranked = new Set(
    contentLines(join(ROOT, 'tools', 'knowledge', 'common-characters.txt')).flatMap((line) => [...line]),
  );
  const shares = new Map([...ranked].map((character, index) => [character, shareOfRank(index + 1)]));
  const inPhrases = countCharacters(stPhrases.split('|').map((row) => row.split(' ')[0] ?? ''));
  const unranked = [...inPhrases].filter(([character]) => !ranked.has(character));
  const all = unranked.reduce((sum, [, count]) => sum + count, 0);
  for (const [character, count] of unranked) shares.set(character, (UNRANKED_SHARE * count) / all);
  return shares;
}

function contentLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function countCharacters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** ln(share in components ÷ share in ordinary text); half an occurrence is added on the components' side. */
function scoreCharacters(components: readonly Component[]): ReadonlyMap<string, number> {
  const counts = countCharacters(components.map(({ text }) => text));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ordinary = ordinaryShares();
  const rarest = Math.min(...ordinary.values());
  const scores = new Map<string, number>();
  for (const character of new Set([...counts.keys(), ...ordinary.keys()])) {
    const inNames = ((counts.get(character) ?? 0) + 0.5) / total;
    const score = Math.log(inNames / (ordinary.get(character) ?? rarest));
    scores.set(character, Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, score)));
  }
  return scores;
}

/** Components that are neither ordinary words nor East Asian names nor written with unusual characters. */
function prune(components: readonly Component[], surnames: ReadonlySet<string>): string[] {
  const scores = scoreCharacters(components);
  const counts = countCharacters(components.map(({ text }) => text));
  const phrases = new Set(stPhrases.split('|').map((row) => row.split(' ')[0] ?? ''));
  const ordinary = new Set(wordsOf('ordinary-words.txt'));
  const kept = components.filter(({ text, english, pinyin }) => {
    const characters = [...text];
    const each = characters.map((character) => scores.get(character) ?? 0);
    const sum = each.reduce((total, score) => total + score, 0);
    // "Wenliang" written as its own pinyin is a Chinese name; "Lina" is, too, but of characters that foreigners get.
    const isChinese = english === pinyin && each.some((score) => score < 1);
    const isPhrase = phrases.has(text) && sum / text.length < PHRASE_SCORE_MEAN_MAX;
    return (
      !surnames.has(text) &&
      !ordinary.has(text) &&
      !isChinese &&
      !isPhrase &&
      characters.every((character) => (counts.get(character) ?? 0) >= COMPONENTS_OF_CHARACTER_MIN) &&
      Math.min(...each) >= (SCORE_MIN[text.length] ?? Infinity) &&
      sum >= (SCORE_SUM_MIN[text.length] ?? Infinity)
    );
  });
  const added = wordsOf('more-components.txt').filter((text) => COMPONENT.test(text));
  return [...new Set([...kept.map(({ text }) => text), ...added])].sort();
}

/** The words of a file of this folder, which stand apart by spaces and lines. */
function wordsOf(file: string): string[] {
  return contentLines(join(ROOT, 'tools', 'knowledge', file)).flatMap((line) => line.split(' '));
}

function main([componentsFile, ...surnameFiles]: readonly string[]): void {
  if (componentsFile === undefined) throw new Error('Usage: transliteration.ts COMPONENTS.tsv SURNAMES.tsv…');
  const components = readComponents(componentsFile);
  const surnames = new Set(surnameFiles.flatMap((file) => contentLines(file).map((line) => line.split('\t')[0] ?? '')));
  const kept = prune(components, surnames);
  const scores = [...scoreCharacters(components)]
    .filter(([character]) => CHARACTER.test(character))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(LEXICON, 'transliteration.txt'),
    `# Usual Chinese forms of parts of foreign names, 2 to 6 characters: what a name that the list lacks is made of.
# Source: CedPane 2021 (Silas S. Brown), public domain; pruned, supplemented and sorted by tools/knowledge/transliteration.ts,
# which says by which rules. They tell that something is a name, never whose or how it is spelt in English.
${kept.join('\n')}\n`,
  );
  writeFileSync(
    join(LEXICON, 'transliteration-characters.txt'),
    `# ln(share among the characters of foreign names' parts / share in ordinary text), made by
# tools/knowledge/transliteration.ts. Names: CedPane 2021, public domain. Ordinary text: ranks written by hand
# (tools/knowledge/common-characters.txt) with Zipf-Mandelbrot shares, other characters by OpenCC's phrases (Apache-2.0).
${scores.map(([character, score]) => `${character} ${score.toFixed(2)}`).join('\n')}\n`,
  );
  console.log(`${kept.length} of ${components.length} components, ${scores.length} characters`);
}

main(process.argv.slice(2));
