import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { ensureKnowledge } from '../../tools/knowledge/ensure.ts';
import { knowledgeFile, ROOT } from '../../tools/knowledge/inputs.ts';
import { runKnowledge } from '../../tools/knowledge/run.ts';
import { ENTRIES } from './fixture.ts';

let root: string;
const entriesFile = (): string => join(root, 'src/knowledge/entries/countries/sample.yaml');

function run(...args: string[]): { status: number; out: string; err: string } {
  const result = { out: '', err: '' };
  const status = runKnowledge([...args, '--root', root], {
    out: (text) => {
      result.out += text;
    },
    err: (text) => {
      result.err += text;
    },
  });
  return { status, ...result };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhiming-knowledge-'));
  mkdirSync(join(root, 'src/knowledge/entries/countries'), { recursive: true });
  cpSync(join(ROOT, 'src/knowledge/lexicon'), join(root, 'src/knowledge/lexicon'), { recursive: true });
  // The sample's 摩爾 is a word as well (mole).
  appendFileSync(join(root, 'src/knowledge/lexicon/only-names.txt'), '摩尔\n');
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(entriesFile(), ENTRIES);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('npm run knowledge', () => {
  it('writes a file that opens, and prints how much it holds', () => {
    const { status, out, err } = run();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^entities 7 \(people 2, countries 2, organizations 2, places 1\), forms \d+, bytes \d+$/);
    const bytes = Uint8Array.from(readFileSync(knowledgeFile(root)));
    expect(openKnowledge(bytes.buffer).entityCount).toBe(7);
  });

  it('does nothing when the file is up to date, and builds again when a source, or the file, changed', () => {
    run();
    expect(run().out).toBe('build/knowledge.bin is up to date.');
    writeFileSync(entriesFile(), ENTRIES.replace('湖国作家', '湖国诗人'));
    expect(run().out).toMatch(/^entities 7 /);
    writeFileSync(knowledgeFile(root), readFileSync(knowledgeFile(root)).subarray(0, 100));
    expect(run().out).toMatch(/^entities 7 /);
  });

  it('prints all problems with file and line and writes nothing', () => {
    writeFileSync(entriesFile(), ENTRIES.replace('  born: 1950', '  borne: 1950').replace('湖国作家', '现任湖国作家'));
    const { status, err } = run();
    expect(status).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^src\/knowledge\/entries\/countries\/sample\.yaml:\d+: borne: unknown field/),
      expect.stringMatching(/^src\/knowledge\/entries\/countries\/sample\.yaml:\d+: description\.zh: "现任"/),
      '2 problems; nothing was written.',
    ]);
    expect(existsSync(knowledgeFile(root))).toBe(false);
  });

  it('only checks with --check, and only lists with --list', () => {
    expect(run('--check').out).toMatch(/^entities 7 .*kind +depth +entries .*all +7 /s);
    expect(run('--list').out).toContain('anna-moor\tperson\t安娜·穆尔 (name, cn); 安娜·摩爾 (name, tw)');
    expect(existsSync(knowledgeFile(root))).toBe(false);
  });

  it('prints with --facts where the tables of a folder differ, which is no failure', () => {
    const file = 'regional_names.tsv';
    writeFileSync(join(root, file), 'en\tform\tzh_cn\tzh_tw\tzh_hk\nLakeland\tfull\t湖国\t澤國\t湖國\n');
    const { status, out } = run('--check', '--facts', root);
    expect(status).toBe(0);
    expect(out).toMatch(/src\/.*sample\.yaml:4: Taiwan form: ours 湖之國; regional_names\.tsv has 澤國/);
    expect(out).toContain('1 disagreement with the tables of facts');
    expect(out).toContain(`there is no countries.tsv in ${root}`);
    expect(existsSync(knowledgeFile(root))).toBe(false);
  });

  it('says which options there are when it is given another', () => {
    expect(run('--chekc')).toMatchObject({
      status: 1,
      err: expect.stringContaining('--check, --list, --force, --root'),
    });
  });
});

describe('ensureKnowledge', () => {
  it('builds the file when it is missing or stale, and leaves it alone when it is not', () => {
    const file = ensureKnowledge(root);
    const first = statSync(file);
    expect(ensureKnowledge(root)).toBe(file);
    expect(statSync(file).ino).toBe(first.ino);
    writeFileSync(entriesFile(), ENTRIES.replace('湖国作家', '湖国诗人'));
    expect(statSync(ensureKnowledge(root)).ino).not.toBe(first.ino);
  }, 30_000);

  it('throws with the problems when the list cannot be compiled', () => {
    writeFileSync(entriesFile(), ENTRIES.replace('  born: 1950', '  borne: 1950'));
    expect(() => ensureKnowledge(root)).toThrow(/cannot be compiled:\n.*sample\.yaml:\d+: borne: unknown field/);
  }, 30_000);
});
