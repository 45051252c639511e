/** What every group of rows is given: the code that ships, the list, and texts of each length. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import type { Article } from '../../src/model/article.ts';
import { plainArticle } from '../annotate/plain.ts';
import { ensureKnowledge } from '../knowledge/ensure.ts';
import { flat } from './bare.ts';
import { type Bundle, loadBundle } from './bundle.ts';
import type { MeasureOptions } from './measure.ts';
import type { Row } from './row.ts';
import { readTextSources } from './sources.ts';
import { generateText } from './text.ts';

/** A text to measure on. */
export interface Sample {
  readonly text: string;
  /** The text as the list is matched against it. */
  readonly normalised: string;
  readonly article: Article;
}

export interface Bench {
  readonly bundle: Bundle;
  /** The list, opened by the bundled code. */
  readonly knowledge: Knowledge;
  readonly options: MeasureOptions;
  /** Versions of the browsers that were measured in; who launches one adds it. */
  readonly browsers: Set<string>;
  /** The samples of one of `LENGTHS`. */
  samples(length: number): readonly Sample[];
  /** A sample of any length in which so many names have English in brackets. */
  glossed(length: number, glosses: number): Sample;
}

/** Adds rows to the table. */
export interface RowGroup {
  rows(bench: Bench): Promise<Row[]>;
}

/** Lengths of texts in UTF-16 units, and how many of each: short texts differ more from each other. */
const TEXTS = [
  { length: 3_000, count: 10 },
  { length: 6_000, count: 5 },
  { length: 30_000, count: 2 },
  { length: 300_000, count: 1 },
] as const;

export const LENGTHS: readonly number[] = TEXTS.map(({ length }) => length);

/** The date of the generated articles: the list's offices are read as of then. */
const DATE = '2023-07-12';

export interface OpenBench extends Bench {
  readonly digest: string;
  close(): void;
}

/**
 * Bundles the code, opens the list, writes the texts.
 *
 * @throws when code or list cannot be built.
 */
export async function openBench(options: MeasureOptions): Promise<OpenBench> {
  const bytes = readFileSync(ensureKnowledge());
  const copy = (): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  // The texts' names are decoded from a list of their own, so that the measured one has only decoded what it linked.
  const sources = readTextSources(openKnowledge(copy()));
  const bundle = await loadBundle();
  const knowledge = bundle.subject.openKnowledge(copy());
  const sample = (length: number, seed: number): Sample =>
    sampleOf(generateText(length, seed, sources).text, knowledge);
  const byLength = new Map<number, readonly Sample[]>(
    TEXTS.map(
      ({ length, count }) => [length, Array.from({ length: count }, (_, seed) => sample(length, seed))] as const,
    ),
  );
  const hash = createHash('sha256');
  for (const samples of byLength.values()) for (const { text } of samples) hash.update(text);
  return {
    bundle,
    knowledge,
    options,
    browsers: new Set(),
    digest: hash.digest('hex').slice(0, 16),
    samples: (length) => byLength.get(length) ?? [],
    glossed: (length, glosses) => sampleOf(generateText(length, 0, sources, glosses).text, knowledge),
    close: () => bundle.remove(),
  };
}

function sampleOf(generated: string, knowledge: Knowledge): Sample {
  const text = flat(generated);
  const article = plainArticle(text, { url: null, date: DATE }, knowledge);
  const blocks = article.blocks.map((block) => ({ ...block, text: flat(block.text) }));
  return { text, normalised: flat(knowledge.normalise(text)), article: { ...article, blocks } };
}
