/** Small lists for tests: entries as YAML, compiled with the project's own lexicon. */
import { compileList } from '../../src/knowledge/compile/compile.ts';
import { readList } from '../../src/knowledge/compile/list.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { loadEnglishReader } from '../../src/linking/compromise.ts';
import { type LinkOptions, link } from '../../src/linking/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { ROOT, readSources } from '../../tools/knowledge/inputs.ts';

/**
 * Compiles entries written as YAML.
 *
 * @throws when an entry does not fit the schema.
 */
export function listOf(yaml: string): Knowledge {
  const { list, problems } = readList({ ...readSources(ROOT), entries: [{ file: 'test.yaml', source: yaml }] });
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return openKnowledge(compileList(list, '0'.repeat(32)));
}

/** What an entry needs beside its names, so that a test states only what it is about. */
export const COMMON = 'description: {zh: 示例, en: sample}, prominence: 3, checked: {on: 2026-01-01, against: [test]}';

/** Links paragraphs of text, one a line. */
export async function linkText(
  text: string,
  knowledge: Knowledge,
  options: Omit<LinkOptions, 'readEnglish'> & { readonly date?: string } = {},
): Promise<Annotation[]> {
  const article = plainArticle(text, { url: null, date: options.date ?? '2023-03-02' }, knowledge);
  return link(article, knowledge, { ...options, readEnglish: loadEnglishReader });
}

/** Annotations in short: the printed words and what they name. */
export function inShort(annotations: readonly Annotation[]): string[] {
  return annotations.map(({ text, entity, name, choices, kind }) => {
    const target =
      entity?.id ?? (choices === undefined ? `${kind}?${name?.en ?? ''}` : choices.map(({ id }) => id).join('|'));
    return `${text}=${target}`;
  });
}
