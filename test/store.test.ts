import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openKnowledge } from '../src/knowledge/reader.ts';
import { ensureKnowledge } from '../tools/knowledge/ensure.ts';
import { ROOT } from '../tools/knowledge/inputs.ts';

const STORE = resolve(import.meta.dirname, '../store');

/** Languages of the listings, with the folder of the browser's own texts. */
const LOCALES = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } as const;
type Language = keyof typeof LOCALES;
const LANGUAGES = Object.keys(LOCALES) as Language[];

/** What a listing is made of; the headings name fields of the stores' forms and are the same in every language. */
const SECTIONS = ['Name', 'Short description', 'Single purpose', 'Long description', 'Permissions'];

const SHORT_MAX = 132;
const NAME_MAX = 45;
const LONG_MAX = 16_000;

const read = (file: string): string => readFileSync(join(STORE, file), 'utf8');
const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The texts below a file's second-level headings. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

const listing = (language: Language): Map<string, string> => sectionsOf(read(`listing.${language}.md`));
const field = (language: Language, section: string): string => listing(language).get(section) ?? '';

/** How a text is built: for each paragraph and list its number of lines. */
const shapeOf = (text: string): number[] => text.split(/\n{2,}/).map((part) => part.split('\n').length);

/** The code at the beginning of each line of a list. */
const namedFirst = (text: string): string[] => [...text.matchAll(/^- `([^`]+)`/gm)].map(([, name = '']) => name);

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly commands: object;
}
const manifest = json('manifest.json') as Manifest;

const FILES = [
  ...LANGUAGES.flatMap((language) => [`listing.${language}.md`, `privacy-policy.${language}.md`]),
  'answers.md',
];

describe.each(LANGUAGES)('the listing in %s', (language) => {
  it('has what both stores ask for', () => {
    expect([...listing(language).keys()]).toEqual(SECTIONS);
    for (const section of SECTIONS) expect(field(language, section), section).not.toBe('');
  });

  it('has the name and the sentence that the browser shows, no longer than the stores take', () => {
    const messages = json(`public/_locales/${LOCALES[language]}/messages.json`) as Record<
      string,
      { readonly message: string } | undefined
    >;
    expect(field(language, 'Name')).toBe(messages.name?.message);
    expect(field(language, 'Short description')).toBe(messages.description?.message);
    expect(field(language, 'Name').length).toBeLessThanOrEqual(NAME_MAX);
    expect(field(language, 'Short description').length).toBeLessThanOrEqual(SHORT_MAX);
    expect(field(language, 'Long description').length).toBeLessThanOrEqual(LONG_MAX);
    expect(field(language, 'Single purpose')).toMatch(/^[^.。\n]*(?:[.](?=\S)[^.。\n]*)*[.。]$/);
  });

  it('explains every permission, host and command, and no other', () => {
    const text = field(language, 'Permissions');
    expect(namedFirst(text).sort()).toEqual([...manifest.permissions, ...manifest.host_permissions, 'commands'].sort());
    const line = /^- `commands`.*$/m.exec(text)?.[0] ?? '';
    const named = [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name).slice(1);
    expect(named).toEqual(Object.keys(manifest.commands));
    expect(text).toContain('`tabs`');
    expect(manifest.permissions).not.toContain('tabs');
  });

  it('says whose it is not', () => {
    for (const section of ['Short description', 'Long description']) {
      expect(field(language, section)).toMatch(/unofficial|非官方/i);
      expect(field(language, section)).toContain('The New York Times Company');
    }
    expect(read(`privacy-policy.${language}.md`)).toContain('The New York Times Company');
  });
});

describe('the texts for the stores', () => {
  it('say the same in every language, part for part', () => {
    for (const file of ['listing', 'privacy-policy']) {
      const [english, ...others] = LANGUAGES.map((language) => [
        ...sectionsOf(read(`${file}.${language}.md`)).values(),
      ]);
      for (const other of others) expect(other.map(shapeOf), file).toEqual((english ?? []).map(shapeOf));
    }
  });

  it.each(FILES)('%s praises nothing and promises no figure', (file) => {
    expect(read(file)).not.toMatch(/\b(?:best|leading|ultimate|perfect|amazing|most popular|first ever)\b/i);
    expect(read(file)).not.toMatch(
      /#\s?1\b|\bno\. ?1\b|number one|最好|最佳|最强|最強|第一名|领先|領先|完美|独家|獨家/i,
    );
    expect(read(file)).not.toMatch(/\d\s?[%％]|百分之|precision|recall|accura|准确率|準確率|精确率|召回/i);
  });

  it.each(FILES)('%s takes no name of the Times but to say whose it is not', (file) => {
    const rest = read(file)
      .replaceAll('The New York Times Company', '')
      .replaceAll('no text, picture or mark of The New York Times', '')
      .replaceAll('cn.nytimes.com', '');
    expect(rest).not.toMatch(/times|时报|時報|纽约|紐約/i);
  });

  it('name no person, of the list or not', () => {
    const bytes = readFileSync(ensureKnowledge());
    const knowledge = openKnowledge(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const people = Array.from({ length: knowledge.entityCount }, (_, entity) => entity)
      .filter((entity) => knowledge.kindOf(entity) === 'person')
      .map((entity) => knowledge.entity(entity));
    expect(people.length).toBeGreaterThan(1_000);
    const texts = FILES.map(read).join('\n');
    // A full name of two characters may stand by chance in a sentence; a longer one does not.
    const named = people
      .flatMap(({ entry: { names }, nameHant }) => [names.zh, nameHant, names.tw ?? nameHant, names.en])
      .filter((name) => name.length > 2 && texts.includes(name));
    expect(named).toEqual([]);
    expect(texts).not.toMatch(
      /\b(?:Trump|Xi|Putin|Biden|Zelensky)\b|特朗普|川普|习近平|習近平|普京|普丁|拜登|泽连斯基|澤倫斯基/,
    );
  });

  it('answer AMO as the manifest does', () => {
    expect(read('answers.md')).toContain('data_collection_permissions: {required: ["none"]}');
    expect(readFileSync(join(ROOT, 'vite.config.ts'), 'utf8')).toContain(
      "data_collection_permissions: { required: ['none'] }",
    );
  });

  it('justify to Chrome every permission that asks for one', () => {
    const [, part = ''] = read('answers.md').split('**Justification of permissions.**');
    const lines = part.split('\n\n')[1]?.split('\n') ?? [];
    const named = lines.flatMap((line) => [...(line.split(': the')[0] ?? '').matchAll(/`(https[^`]+|storage)`/g)]);
    expect(named.map(([, name]) => name)).toEqual([...manifest.permissions, ...manifest.host_permissions]);
  });

  it('say in the policy of everything that is stored', async () => {
    // The module asks for the extension's API, of which its names of keys have no need.
    vi.stubGlobal('browser', {});
    const { STORAGE_KEYS } = await import('../src/platform/storage.ts');
    vi.unstubAllGlobals();
    // Settings, choices, own names, notebook, and one line for what is set aside; the pause is a setting.
    const kinds = Object.keys(STORAGE_KEYS).filter((key) => !key.endsWith('SetAside') && key !== 'paused');
    for (const language of LANGUAGES) {
      const [, , kept = ''] = [...sectionsOf(read(`privacy-policy.${language}.md`)).values()];
      expect(kept.match(/^- /gm)?.length).toBe(kinds.length + 1);
    }
  });
});
