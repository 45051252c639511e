/**
 * No text of a page may keep a regular expression busy: all of them take time linear in the text's length, as `recheck`
 * finds by automata, and, where an expression has what automata can't decide (look-around, back-references), by
 * searching for a text that makes it slow.
 */
import { join } from 'node:path';
import { check } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, type Source, sources, visit } from './sources.ts';

/** What never meets text of a page: the list's compiler, and the reader of archive files, which is for tools alone. */
const NOT_AT_RUN_TIME = [/^src\/knowledge\/compile\//, /^src\/article\/archive\.ts$/];

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const shipped = sources().filter(({ file }) => !NOT_AT_RUN_TIME.some((pattern) => pattern.test(file)));

function literalsOf({ file, program }: Source): Expression[] {
  const found: Expression[] = [];
  visit(program, ({ type, regex }) => {
    if (type === 'Literal' && typeof regex === 'object' && regex !== null)
      found.push({ file, ...(regex as Omit<Expression, 'file'>) });
  });
  return found;
}

/** Where a source makes an expression of a string, by `new RegExp`. */
function madeIn({ file, program }: Source): { readonly file: string; readonly isInFunction: boolean }[] {
  const found: { file: string; isInFunction: boolean }[] = [];
  visit(program, ({ type, callee }, isInFunction) => {
    const isCall = type === 'NewExpression' || type === 'CallExpression';
    if (isCall && (callee as { name?: unknown }).name === 'RegExp') found.push({ file, isInFunction });
  });
  return found;
}

/** The expressions that modules make while they are loaded. */
async function madeWhileLoading(files: readonly string[]): Promise<Expression[]> {
  const Original = globalThis.RegExp;
  const found: Expression[] = [];
  let file = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      found.push({ file, pattern: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (file of files) await import(/* @vite-ignore */ join(ROOT, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The same search every time, however busy the machine is. */
const SEARCH = { timeout: null, incubationTimeout: null, attackTimeout: null, randomSeed: 1 } as const;

/** `null`: linear. */
async function slowness({ file, pattern, flags }: Expression): Promise<string | null> {
  const found = await check(pattern, flags, SEARCH);
  if (found.status === 'safe') return null;
  const why = found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
  return `${file}: /${pattern}/${flags} ${why}`;
}

/** As many at a time as there are cores on a small machine. */
const AT_A_TIME = 2;

async function slowOnes(expressions: readonly Expression[]): Promise<string[]> {
  const waiting = [...new Map(expressions.map((one) => [`${one.pattern}/${one.flags}`, one])).values()];
  const slow: string[] = [];
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const found = await slowness(one);
      if (found !== null) slow.push(found);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return slow.sort();
}

describe('the regular expressions of the extension', () => {
  const made = shipped.flatMap(madeIn);
  const RegExpBefore = globalThis.RegExp;
  afterAll(() => expect(globalThis.RegExp).toBe(RegExpBefore));

  it('are made of no text that is met at run time', () => {
    expect(made.filter(({ isInFunction }) => isInFunction)).toEqual([]);
  });

  it('take time linear in the length of a text', { timeout: 300_000 }, async () => {
    const files = [...new Set(made.map(({ file }) => file))];
    const composed = await madeWhileLoading(files);
    const literals = shipped.flatMap(literalsOf);
    expect(literals.length).toBeGreaterThan(200);
    expect(composed.length).toBeGreaterThanOrEqual(made.length);
    expect(await slowOnes([...literals, ...composed])).toEqual([]);
  });

  it('are found slow where they are', async () => {
    const slow = await slowOnes([
      { file: 'a', pattern: '(?:a|a)*b', flags: '' },
      { file: 'b', pattern: '\\s+$', flags: '' },
      { file: 'c', pattern: '^\\s+', flags: '' },
    ]);
    expect(slow.map((one) => one.slice(0, 1))).toEqual(['a', 'b']);
  });
});
