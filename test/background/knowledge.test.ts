import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf, fetchPackaged, knowledgeLoader } from '../../src/background/knowledge.ts';
import { compileList } from '../../src/knowledge/compile/compile.ts';
import { readList } from '../../src/knowledge/compile/list.ts';
import { HEADER } from '../../src/knowledge/file.ts';
import { ROOT, readSources } from '../../tools/knowledge/inputs.ts';
import { COMMON } from '../helpers/list.ts';

const SOURCE = `- {id: lakeland, kind: country, polity: member, names: {zh: 湖国, en: Lakeland}, ${COMMON}}`;
const COMPILED = compileList(
  readList({ ...readSources(ROOT), entries: [{ file: 'test.yaml', source: SOURCE }] }).list,
  '0'.repeat(32),
);

/** A file of our own to break. */
function bytes(): ArrayBuffer {
  return COMPILED.slice(0);
}

async function failureWith(fetching: () => Promise<ArrayBuffer>): Promise<string> {
  return knowledgeLoader(fetching)().then(
    () => 'none',
    (error: unknown) => failureOf(error).code,
  );
}

describe('the knowledge of a worker', () => {
  it('is fetched once, however often and early it is asked for', async () => {
    const fetching = vi.fn(async () => bytes());
    const load = knowledgeLoader(fetching);
    const [one, other] = await Promise.all([load(), load()]);
    expect(one).toBe(other);
    expect(await load()).toBe(one);
    expect(fetching).toHaveBeenCalledOnce();
  });

  it('is asked for again after it could not be had', async () => {
    const fetching = vi.fn(async () => bytes());
    fetching.mockRejectedValueOnce(new Error('status 404'));
    const load = knowledgeLoader(fetching);
    await expect(load()).rejects.toThrow('status 404');
    expect((await load()).entityCount).toBeGreaterThan(0);
  });

  it('fails as missing, damaged or of another version', async () => {
    expect(await failureWith(() => Promise.reject(new Error('status 404')))).toBe('knowledge-missing');
    expect(await failureWith(async () => bytes().slice(0, 1000))).toBe('knowledge-damaged');
    expect(await failureWith(async () => new ArrayBuffer(0))).toBe('knowledge-damaged');
    const changed = bytes();
    const checksum = new DataView(changed);
    checksum.setUint32(HEADER.checksum, checksum.getUint32(HEADER.checksum, true) ^ 1, true);
    expect(await failureWith(async () => changed)).toBe('knowledge-damaged');
    const newer = bytes();
    new DataView(newer).setUint32(HEADER.formatVersion, 999, true);
    expect(await failureWith(async () => newer)).toBe('knowledge-version');
  });
});

describe('the file of the package', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is missing when it is not answered with', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(fetchPackaged('knowledge.bin')).rejects.toThrow('knowledge.bin: status 404');
    expect(await failureWith(() => fetchPackaged('knowledge.bin'))).toBe('knowledge-missing');
  });

  it('is what is answered with', async () => {
    vi.stubGlobal('fetch', async () => new Response(bytes()));
    expect((await knowledgeLoader(() => fetchPackaged('knowledge.bin'))()).entityCount).toBeGreaterThan(0);
  });
});
