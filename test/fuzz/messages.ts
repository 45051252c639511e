/** Message → handler: the real worker's listener, and the checks of the page, asked anything by anybody. */
import fc from 'fast-check';
import { PAGE_CHECKS } from '../../src/messages/page-checks.ts';
import { messageSchemas } from '../../src/messages/protocol.ts';
import { listBytesOf } from '../linking/compiled.ts';
import { FIXTURE } from '../linking/fixture.ts';
import { SELF, send, startWorker, store, storedNow } from './browser.ts';
import { MARKUP_PIECES, textOf } from './strings.ts';
import { type FuzzTarget, hold } from './target.ts';
import { anyArticle } from './text.ts';

await startWorker(await listBytesOf(FIXTURE));
const { answer } = await import('../../src/platform/runtime.ts');

/** What the structured clone lets through: no functions, no symbols, no getters. */
const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'zhiming', 'parameters', 'ok', 'then'),
  ),
});

const met = fc.record({
  kind: fc.constantFrom('person', 'country', 'organization', 'place'),
  text: textOf(MARKUP_PIECES, 5),
  zh: textOf(['王', '=', '"'], 5),
  en: textOf(['A', '@'], 5),
  description: textOf(MARKUP_PIECES, 5),
  sentence: textOf(MARKUP_PIECES, 600),
  title: textOf(MARKUP_PIECES, 5),
  address: fc.oneof(fc.webUrl(), textOf(MARKUP_PIECES, 5)),
  date: fc.constantFrom(null, '2023-03-02'),
});

/** Parameters of the right shape, for each message that the worker knows. */
const VALID: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  wake: fc.constant({}),
  annotate: anyArticle(200).map((article) => ({ article })),
  showState: fc.constantFrom({ state: 'on' }, { state: 'off' }),
  note: met.map((one) => ({ met: one })),
  listFacts: fc.constant({}),
};

/** Something else in the place of one field, however deep; `__proto__` as JSON brings it, as a field of its own. */
const anyDamage = fc.tuple(
  fc.array(fc.nat(12), { maxLength: 4 }),
  fc.constantFrom('replace', 'remove', 'add', 'proto'),
  anything,
);

function damaged(value: unknown, [steps, how, by]: readonly [readonly number[], string, unknown]): unknown {
  const copy: unknown = structuredClone(value);
  let at = copy;
  let holder: Record<string, unknown> | null = null;
  let key = '';
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || ArrayBuffer.isView(at)) break;
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    holder = at as Record<string, unknown>;
    key = keys[step % keys.length] ?? '';
    at = holder[key];
  }
  if (holder === null) return how === 'replace' ? by : copy;
  const define = (name: string): void =>
    void Object.defineProperty(holder, name, { value: by, enumerable: true, configurable: true, writable: true });
  if (how === 'remove') delete holder[key];
  else define(how === 'proto' ? '__proto__' : how === 'add' ? `${key}2` : key);
  return copy;
}

const NAMES = [...Object.keys(messageSchemas), '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];

const anyEnvelope = fc.constantFrom(...NAMES).chain((name) => {
  const valid = Object.hasOwn(VALID, name) ? (VALID[name] ?? anything) : anything;
  const parameters = fc.oneof(
    valid,
    fc.tuple(valid, anyDamage).map(([value, damage]) => damaged(value, damage)),
    anything,
  );
  return parameters.map((given) => ({ zhiming: name, parameters: given }));
});
const anyMessage: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyEnvelope, weight: 6 },
  { arbitrary: fc.record({ zhiming: anything, parameters: anything }, { requiredKeys: [] }), weight: 1 },
  { arbitrary: anything, weight: 1 },
);

type From = 'site' | 'own' | 'nobody';
const SITE = {
  id: SELF.id,
  url: 'https://cn.nytimes.com/world/20230302/a/',
  frameId: 0,
  tab: { id: 3, incognito: false },
};
const OWN = { id: SELF.id, url: `${SELF.origin}popup/index.html` };
const anySender: fc.Arbitrary<readonly [From, unknown]> = fc.oneof(
  fc.constantFrom<readonly [From, unknown]>(['site', SITE], ['own', OWN], ['own', { ...OWN, tab: { id: 4 } }]),
  fc
    .constantFrom<unknown>(
      { ...SITE, id: 'another' },
      { ...SITE, id: undefined },
      { ...SITE, frameId: 7 },
      { ...SITE, tab: undefined },
      { ...SITE, url: 'https://example.com/' },
      { ...SITE, url: 'http://cn.nytimes.com/' },
      { ...SITE, url: 'https://cn.nytimes.com@example.com/' },
      { ...SITE, url: `https://example.com/${SELF.origin}` },
      { ...OWN, url: 'chrome-extension://other/popup/index.html' },
      { ...OWN, url: 'null' },
      {},
    )
    .map((sender): readonly [From, unknown] => ['nobody', sender]),
);

const MAY_ASK: Readonly<Record<From, readonly string[]>> = {
  site: ['wake', 'annotate', 'showState', 'note'],
  own: ['listFacts'],
  nobody: [],
};
const CODES = ['knowledge-missing', 'knowledge-damaged', 'knowledge-version', 'article-too-long', 'bad-message'];

/** @throws Error unless the answer is a value, or a Failure with a code that says what was wrong with the question. */
function holdAnswer(given: unknown): boolean {
  hold(typeof given === 'object' && given !== null && 'ok' in given, 'An answer says whether it is one.', given);
  structuredClone(given);
  if (given.ok === true) {
    const { value } = given as { readonly value?: unknown };
    return typeof value === 'object' && value !== null && 'ok' in value ? holdAnswer(value) : true;
  }
  const { code, detail } = given as { readonly code?: unknown; readonly detail?: unknown };
  hold(given.ok === false && CODES.includes(String(code)) && typeof detail === 'string', 'A Failure is typed.', given);
  return false;
}

const NOTEBOOK_ON = { settings: { notebook: { on: true } } };

export const MESSAGES: FuzzTarget = {
  name: 'messages',
  properties: [
    {
      promise:
        'the worker answers only whom it may, and what is not of the right shape with a typed Failure that stores nothing',
      runs: 500,
      property: fc.asyncProperty(anyMessage, anySender, async (message, [from, sender]) => {
        store(NOTEBOOK_ON);
        const before = JSON.stringify(storedNow());
        const given = await send(message, sender);
        const isObject = typeof message === 'object' && message !== null;
        hold(
          (given === undefined) === !(isObject && 'zhiming' in structuredClone(message)),
          'Only our messages are answered.',
          given,
        );
        if (given === undefined) return;
        const isGood = holdAnswer(given);
        const name = (message as { readonly zhiming: unknown }).zhiming;
        hold(!isGood || MAY_ASK[from].some((one) => one === name), 'Nobody asks what they may not.', from, name);
        hold(isGood || JSON.stringify(storedNow()) === before, 'What is refused stores nothing.', storedNow());
        hold(Object.keys(Object.prototype).length === 0, 'No prototype changes.');
      }),
    },
    {
      promise: 'a page answers its own messages only, with parameters of exactly their shape',
      runs: 300,
      property: fc.asyncProperty(anyMessage, fc.boolean(), async (message, trusted) => {
        const asked: unknown[] = [];
        const handler = async (parameters: unknown): Promise<never> => {
          asked.push(parameters);
          return {} as never;
        };
        const handlers = { report: handler, showInArticle: handler, tour: handler, selection: handler };
        const given = await answer(
          message,
          trusted,
          { tab: null, isPrivate: false },
          { checks: PAGE_CHECKS, handlers },
        );
        if (given !== null) holdAnswer(given);
        hold(trusted || asked.length === 0, 'Only our own pages are answered.');
        for (const parameters of asked) {
          const keys = Object.keys(parameters as object);
          hold(
            keys.every((key) => key === 'step' || key === 'key'),
            'No other parameters arrive.',
            keys,
          );
          hold(
            Object.values(parameters as object).every((value) => typeof value === 'string'),
            'Parameters are texts.',
          );
        }
      }),
    },
  ],
};
