import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEntries } from '../../src/knowledge/compile/read.ts';
import { identifierOf } from '../../tools/new-entry/entry.ts';
import { runNewEntry, withEntry } from '../../tools/new-entry/run.ts';

const PEOPLE = 'src/knowledge/entries/people';

const KNOWN = `- id: anna-moor
  kind: person
  names: {zh: 安娜·穆尔, tw: 安娜·摩爾, en: Anna Moor}
  family: {zh: 穆尔, dominant: true}
  aliases: [老穆尔]
  description: {zh: 示例, en: sample}
  prominence: 3
  checked: {on: 2026-01-01, against: [test]}
`;

const ANSWERS = {
  kind: 'person',
  zh: '卡琳·厄斯特',
  en: 'Karin Øst',
  tw: '',
  hk: '卡琳·厄斯圖',
  descriptionZh: '湖国作家，著有若干小说',
  descriptionEn: 'Writer of Lakeland: novels, mostly',
  prominence: '2',
  consulted: 'a library catalogue; her own site',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhiming-new-entry-'));
  mkdirSync(join(root, PEOPLE), { recursive: true });
  writeFileSync(join(root, PEOPLE, 'writers.yaml'), KNOWN);
});
afterEach(() => rmSync(root, { recursive: true }));

function people(name: string): string {
  return readFileSync(join(root, PEOPLE, name), 'utf8');
}

async function newEntry(answers: readonly string[], args: readonly string[] = [], isPatient = false) {
  const out: string[] = [];
  const err: string[] = [];
  const left = [...answers];
  const answerer = {
    isPatient,
    ask: async () => left.shift() ?? null,
    complain: (message: string) => err.push(message),
  };
  const output = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const status = await runNewEntry(['--root', root, ...args], answerer, output, '2026-11-26');
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** The dictionaries of characters are read anew for each entry, and one test starts Node and the loader. */
const TIMEOUT_MILLISECONDS = 60_000;

describe('knowledge:new', { timeout: TIMEOUT_MILLISECONDS }, () => {
  it('prints an entry and puts it at the end of the file, behind what stands there', async () => {
    const { status, out, err } = await newEntry(Object.values(ANSWERS), ['--file', 'writers.yaml']);
    expect(err).toContain(`"karin-ost" was added to ${PEOPLE}/writers.yaml.`);
    expect(err).toContain('npm run knowledge:check');
    expect(status).toBe(0);
    expect(out).toBe(`- id: karin-ost
  kind: person
  names: {zh: 卡琳·厄斯特, hk: 卡琳·厄斯圖, en: Karin Øst}
  description:
    zh: 湖国作家，著有若干小说
    en: "Writer of Lakeland: novels, mostly"
  prominence: 2
  checked: {on: 2026-11-26, against: [a library catalogue, her own site]}`);
    expect(people('writers.yaml')).toBe(`${KNOWN}\n${out}\n`);
  });

  it('asks for the file when none was named, and makes it', async () => {
    const { status, err } = await newEntry([...Object.values(ANSWERS), 'poets.yaml']);
    expect(status).toBe(0);
    expect(err).toContain('poets.yaml, a new file');
    expect(readEntries('poets.yaml', people('poets.yaml'))).toMatchObject({
      problems: [],
      entries: [{ entry: { id: 'karin-ost', names: { hk: '卡琳·厄斯圖' } } }],
    });
  });

  it('asks a country for its polity and a place for its sort', async () => {
    const { kind: _, ...rest } = ANSWERS;
    const place = await newEntry(['place', ...Object.values(rest), 'city', 'cities.yaml']);
    expect(place.out).toContain('\n  type: city\n');
    expect(existsSync(join(root, 'src/knowledge/entries/places/cities.yaml'))).toBe(true);
    const answers = { ...rest, zh: '湖国', hk: '', en: 'Lakeland' };
    const country = await newEntry(['country', ...Object.values(answers), 'former', 'lakes.yaml']);
    expect(country.out).toContain('\n  polity: former\n');
  });

  it('writes what was typed and nothing else: what looks like a number stays text', async () => {
    const { status } = await newEntry(Object.values({ ...ANSWERS, zh: '1984', en: '1984', hk: '' }), [
      '--file',
      'a.yaml',
    ]);
    expect(status).toBe(0);
    expect(readEntries('a.yaml', people('a.yaml')).entries[0]?.entry.names).toEqual({ zh: '1984', en: '1984' });
  });

  it('warns of a name of two characters, which may be a word', async () => {
    const { err } = await newEntry(Object.values({ ...ANSWERS, zh: '厄斯', hk: '' }), ['--file', 'a.yaml']);
    expect(err).toContain('厄斯 is short: if it is also a word, give the entry "licence: cue"');
  });

  it('says which name is an ordinary word, but takes one that the list has as a name and nothing else', async () => {
    const answers = Object.values({ ...ANSWERS, zh: '高山', hk: '' });
    const word = await newEntry(answers, ['--file', 'a.yaml']);
    expect(word.status).toBe(0);
    expect(word.err).toContain('names.zh: 高山 is an ordinary word as well: give it "licence: cue"');
    rmSync(join(root, PEOPLE, 'a.yaml'));
    mkdirSync(join(root, 'src/knowledge/lexicon'), { recursive: true });
    writeFileSync(join(root, 'src/knowledge/lexicon/only-names.txt'), '# names\n高山\n');
    const name = await newEntry(answers, ['--file', 'a.yaml']);
    expect(name.status).toBe(0);
    expect(name.err).not.toContain('licence');
  });

  it.each([
    ['a kind that is none', { kind: 'ship' }, /a kind is one of person/],
    ['white space around a name', { zh: ' 卡琳' }, /names\.zh: must not begin or end with white space/],
    ['traditional characters in the mainland name', { zh: '卡琳·馬' }, /馬 is a traditional character/],
    ['simplified characters in the form of Hong Kong', { hk: '卡琳·马' }, /马 is a simplified character/],
    ['no English', { en: '' }, /no id can be made/],
    ['English in letters that no id has', { en: 'Карин' }, /write the name in Latin letters/],
    [
      'an id that exists',
      { en: 'Anna Moor' },
      /"anna-moor" stands at src\/knowledge\/entries\/people\/writers\.yaml:1/,
    ],
    ['a name that exists', { zh: '安娜·穆尔' }, /a name of "anna-moor" already \(src\/.*writers\.yaml:1\)/],
    ['a name that exists as an alias', { zh: '老穆尔' }, /a name of "anna-moor" already/],
    ['a name that stands for somebody by itself', { zh: '穆尔' }, /a name of "anna-moor" already/],
    ['a name that exists in another region', { hk: '安娜·摩爾' }, /a name of "anna-moor" already/],
    ['a description that is too long', { descriptionZh: '长'.repeat(61) }, /at most 60 characters/],
    ['a description that will not stay true', { descriptionEn: 'Current writer' }, /does not stay true/],
    ['a prominence out of range', { prominence: '6' }, /prominence/],
    ['a prominence in words', { prominence: 'high' }, /prominence/],
    ['nothing consulted', { consulted: ' ; ' }, /say what you consulted/],
  ])('refuses %s, and writes nothing', async (_, wrong, message) => {
    const { status, err, out } = await newEntry(Object.values({ ...ANSWERS, ...wrong }), ['--file', 'writers.yaml']);
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(people('writers.yaml')).toBe(KNOWN);
  });

  it('asks again where somebody types', async () => {
    const { kind, zh, ...rest } = ANSWERS;
    const answers = ['ship', kind, '安娜·穆尔', zh, ...Object.values(rest), 'Bad Name.yaml', 'good-name.yaml'];
    const { status, err } = await newEntry(answers, [], true);
    expect(status).toBe(0);
    expect(err).toMatch(/a kind is one of.*already.*a file is small letters/s);
    expect(people('good-name.yaml')).toContain('卡琳·厄斯特');
  });

  it('takes an id for another bearer of an English name, when it is one and free', async () => {
    const answers = Object.values({ ...ANSWERS, en: 'Anna Moor' });
    expect(await newEntry(answers, ['--id', 'anna-moor', '--file', 'a.yaml'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('stands at'),
    });
    expect(await newEntry(answers, ['--id', 'Anna', '--file', 'a.yaml'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('an id is lower-case'),
    });
    const { status, out } = await newEntry(answers, ['--id', 'anna-moor-writer', '--file', 'a.yaml']);
    expect(status).toBe(0);
    expect(out).toContain('- id: anna-moor-writer\n');
  });

  it.each([
    ['a file of another folder', 'src/knowledge/entries/places/a.yaml'],
    ['a way out of the folder', '../a.yaml'],
    ['another ending', 'a.txt'],
  ])('refuses %s, and still prints the entry', async (_, name) => {
    const { status, err, out } = await newEntry(Object.values(ANSWERS), ['--file', name]);
    expect(status).toBe(1);
    expect(err).toContain(`lies in ${PEOPLE}\nNothing was written.`);
    expect(out).toContain('id: karin-ost');
  });

  it('says so when the answers end too early', async () => {
    const { status, err } = await newEntry(['person', '卡琳·厄斯特']);
    expect(status).toBe(1);
    expect(err).toContain('no answer to: English name');
  });

  it('reads answers from a pipe', () => {
    const program = resolve(import.meta.dirname, '../../tools/new-entry/main.ts');
    const args = ['--import', 'tsx', program, '--root', root, '--file', 'piped.yaml'];
    const input = `${Object.values(ANSWERS).join('\n')}\n`;
    const run = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^- id: karin-ost\n/) });
    expect(run.stderr).toContain('Kind (person, country, organization, place): ');
    expect(people('piped.yaml')).toBe(run.stdout);
  });
});

describe('the id of an English name', () => {
  it.each([
    ['Karin Østergård-Łuk', 'karin-ostergard-luk'],
    ["O'Neill & Sons, U.S.", 'oneill-and-sons-us'],
    ['J. R. Moor', 'j-r-moor'],
    ['Lake.com', 'lake-com'],
    ['H&M', 'h-m'],
  ])('of %s is %s', (english, id) => expect(identifierOf(english)).toBe(id));

  it('is none when a letter would be lost', () => {
    expect(identifierOf('Karin Ж')).toBeNull();
    expect(identifierOf('…')).toBeNull();
  });
});

describe('a file with an entry more', () => {
  it('is refused when what stands there cannot be read', () => {
    expect(() => withEntry('a.yaml', 'id: x\n', KNOWN)).toThrow('a.yaml:');
  });
});
