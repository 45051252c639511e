/** What the generated texts are made of: the list's names, and the project's own sentences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { ListedEntry } from '../../src/knowledge/schema.ts';
import { isTraditional } from '../annotate/plain.ts';
import { ROOT } from '../knowledge/inputs.ts';
import { type KeyedLine, readKeyedLines } from '../quality/gold.ts';
import { SUMMIT } from '../start/samples/summit.ts';
import type { ListedName } from './cast.ts';
import { SLOT_OF_KIND } from './templates.ts';
import { GLOSS, type OwnSentence, type TextSources } from './text.ts';

/** With fewer sentences in the bank than this, those of the sample article are used too. */
const ENOUGH_SENTENCES = 200;
/** The sample's names are not marked; it has about one in this many units. */
const SAMPLE_UNITS_OF_NAME = 20;

/**
 * Gathers all sources, in an order that depends on nothing but the repository. Simplified text only: a page is of one
 * edition.
 *
 * @throws as `bankSentences`.
 */
export function readTextSources(knowledge: Knowledge): TextSources {
  const bank = bankSentences(join(ROOT, 'test', 'sentences')).filter(({ text }) => !isTraditional(text, knowledge));
  const sentences = bank.length >= ENOUGH_SENTENCES ? bank : [...bank, ...sampleSentences()];
  return { sentences, names: listedNames(knowledge), components: readComponents() };
}

/**
 * The sentences of a folder of marked text, without their markup, files in alphabetical order.
 *
 * @returns none when there is no such folder.
 * @throws when markup is broken; the message names file and line.
 */
export function bankSentences(folder: string): OwnSentence[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files
    .flatMap((name) => readKeyedLines(name, readFileSync(join(folder, name), 'utf8')))
    .map((line) => ({ text: withFullStop(line.text), names: line.mentions.length, template: templateOf(line) }));
}

/**
 * The sentence with slots where its names stand, but for one-character and Latin ones.
 *
 * @returns `null` when English in brackets says whose name it is.
 */
function templateOf({ text, mentions }: KeyedLine): string | null {
  if (GLOSS.test(text)) return null;
  let template = '';
  let rest = 0;
  for (const { start, end, kind } of mentions) {
    const surface = text.slice(start, end);
    const stays = surface.length === 1 || !/[\u4e00-\u9fff]/.test(surface);
    template += text.slice(rest, start) + (stays ? surface : `{${SLOT_OF_KIND[kind]}}`);
    rest = end;
  }
  return withFullStop(template + text.slice(rest));
}

/** Sentences in the manner of a headline have none. */
function withFullStop(text: string): string {
  return /[。！？…”」）.]$/.test(text) ? text : `${text}。`;
}

function sampleSentences(): OwnSentence[] {
  return SUMMIT.paragraphs
    .flatMap(({ hans }) => hans.match(/[^。]+。/g) ?? [])
    .map((text) => ({ text, names: Math.ceil(text.length / SAMPLE_UNITS_OF_NAME), template: null }));
}

function listedNames(knowledge: Knowledge): ListedName[] {
  return Array.from({ length: knowledge.entityCount }, (_, index) => {
    const { entry } = knowledge.entity(index);
    return {
      kind: entry.kind,
      full: entry.names.zh,
      short: (entry.kind === 'person' ? entry.family?.zh : undefined) ?? null,
      title: titleOf(entry, knowledge),
      prominence: entry.prominence,
    };
  });
}

/** The person's latest office with its country: 日本|首相. */
function titleOf(entry: ListedEntry, knowledge: Knowledge): string | null {
  const role = entry.kind === 'person' ? entry.roles?.at(-1) : undefined;
  if (role === undefined) return null;
  const of = role.of === undefined ? null : knowledge.indexOf(role.of);
  return (of === null ? '' : knowledge.entity(of).entry.names.zh) + role.title.zh;
}

function readComponents(): string[] {
  return readFileSync(join(ROOT, 'src', 'knowledge', 'lexicon', 'transliteration.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
