/** A new entry of the knowledge list: from answers to YAML, and what is wrong with it. */
import { Document, isMap } from 'yaml';
import { checkEntry } from '../../src/knowledge/compile/check-entry.ts';
import { checkCommonWords } from '../../src/knowledge/compile/check-words.ts';
import type { WrittenList } from '../../src/knowledge/compile/list.ts';
import { placeForms } from '../../src/knowledge/compile/placed-forms.ts';
import { readEntries } from '../../src/knowledge/compile/read.ts';
import { readReadings } from '../../src/knowledge/compile/reading-lexicon.ts';
import type { EntityKind } from '../../src/model/annotation.ts';

/** What is asked, as it was typed. Empty: left out. */
export interface Answers {
  readonly kind: EntityKind;
  readonly zh: string;
  readonly en: string;
  readonly tw: string;
  readonly hk: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly prominence: string;
  /** Between semicolons. */
  readonly consulted: string;
  /** Of a country only. */
  readonly polity: string;
  /** Of a place only. */
  readonly type: string;
}

/** Sound answers to everything, so that each answer can be checked before the later ones are given. */
export const SAMPLE_ANSWERS: Omit<Answers, 'kind'> = {
  zh: '示例·人物',
  en: 'Sample Entry',
  tw: '',
  hk: '',
  descriptionZh: '示例',
  descriptionEn: 'Sample',
  prominence: '1',
  consulted: 'sample',
  polity: 'member',
  type: 'city',
};

/** Letters that have no accent to take off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

/**
 * The id that an English name gives: lower-case words joined by hyphens (`O'Neill & Søn, U.S.` is `oneill-and-son-us`).
 *
 * @returns `null` when the name has a letter or digit that no Latin one stands for, or none at all: nothing is dropped
 * unseen.
 */
export function identifierOf(english: string): string | null {
  const plain = english
    .replace(/(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .toLowerCase()
    .replace(/[æœøđðłßþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʻʼ]/gu, '')
    .replace(/(?<=\s)&(?=\s)/g, 'and');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^[a-z0-9]+$/.test(word)) ? words.join('-') : null;
}

/** What stands between the semicolons of an answer; they may be full-width. */
function parts(answer: string): string[] {
  return answer
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The entry as it is written into a file. Answers stand in it as they were typed: what does not fit the schema is for
 * `problemsOf` to find.
 *
 * @param today the day on which it was checked, `YYYY-MM-DD`.
 */
export function entryYaml(id: string, answers: Answers, today: string): string {
  const { kind, zh, tw, hk, en, prominence } = answers;
  const regional = { ...(tw === '' ? {} : { tw }), ...(hk === '' ? {} : { hk }) };
  const document = new Document([
    {
      id,
      kind,
      names: { zh, ...regional, en },
      ...(kind === 'country' ? { polity: answers.polity } : {}),
      ...(kind === 'place' ? { type: answers.type } : {}),
      description: { zh: answers.descriptionZh, en: answers.descriptionEn },
      prominence: /^\d$/.test(prominence) ? Number(prominence) : prominence,
      checked: { on: today, against: parts(answers.consulted) },
    },
  ]);
  // In one line, as in the rest of the list.
  for (const field of ['names', 'checked']) {
    const node = document.getIn([0, field]);
    if (isMap(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * What the project's own schema and checks of single entries say; empty when nothing is wrong. What needs the whole list
 * is for `catalogue.ts`, as far as a new entry can't do without, and for `npm run knowledge:check`.
 *
 * @param yaml of `entryYaml`.
 */
export function problemsOf(yaml: string): string[] {
  const { entries, problems } = readEntries('new entry', yaml);
  const messages = [...problems, ...entries.flatMap((sourced) => checkEntry(sourced))].map(({ message }) => message);
  const isUnconfirmed = entries.some(({ entry }) => entry.checked.against.length === 0);
  if (isUnconfirmed) messages.push('checked.against: say what you consulted; what nothing confirms is left out');
  return messages;
}

/**
 * What the check of the list will say of names that are ordinary words too. It is no reason to refuse the entry, for the
 * licence that such a name needs is added by hand.
 *
 * @param yaml of `entryYaml`.
 * @param onlyNames the list's own of names that dictionaries take for words.
 */
export function ordinaryWordsOf(yaml: string, onlyNames: readonly string[]): string[] {
  const list: WrittenList = {
    entries: readEntries('new entry', yaml).entries,
    regions: [],
    bodies: [],
    blockers: [],
    overrides: [],
    components: [],
    characterScores: new Map(),
    readings: readReadings('readings.yaml', '').lexicon,
    onlyNames,
  };
  return checkCommonWords(placeForms(list), list).map(({ message }) => message);
}
