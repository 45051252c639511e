import { describe, expect, it, vi } from 'vitest';
import type { Checks } from '../../src/messages/checks.ts';

const api: { runtime?: { id?: string; sendMessage: () => Promise<unknown> } } = {};
vi.stubGlobal('browser', api);
const { answer, askBackground, isFromOwnPage, isFromSite } = await import('../../src/platform/runtime.ts');

const SELF = { id: 'zhiming', origin: 'chrome-extension://zhiming/' };
const PAGE = { id: 'zhiming', url: 'https://cn.nytimes.com/world/', frameId: 0, tab: { id: 3 } };
const POPUP = { id: 'zhiming', url: 'chrome-extension://zhiming/popup/index.html' };

describe('isFromSite', () => {
  it('believes our content script on both hosts', () => {
    expect(isFromSite(PAGE, SELF)).toBe(true);
    expect(isFromSite({ ...PAGE, url: 'https://m.cn.nytimes.com/' }, SELF)).toBe(true);
  });

  it.each([
    ['another extension', { ...PAGE, id: 'other' }],
    ['nobody in particular', { ...PAGE, id: undefined }],
    ['no tab', { id: 'zhiming', url: PAGE.url }],
    ['a frame', { ...PAGE, frameId: 4 }],
    ['our popup open in a tab', { ...PAGE, url: POPUP.url }],
    ['another host', { ...PAGE, url: 'https://cn.nytimes.com.example/' }],
    ['a subdomain', { ...PAGE, url: 'https://a.cn.nytimes.com/' }],
    ['plain HTTP', { ...PAGE, url: 'http://cn.nytimes.com/' }],
    ['another port', { ...PAGE, url: 'https://cn.nytimes.com:8443/' }],
    ['no address', { ...PAGE, url: undefined }],
    ['what is no address', { ...PAGE, url: 'cn.nytimes.com' }],
  ])('does not believe %s', (_who, sender) => {
    expect(isFromSite(sender, SELF)).toBe(false);
  });
});

describe('isFromOwnPage', () => {
  it('believes our popup, in its window or in a tab, and nobody else', () => {
    expect(isFromOwnPage(POPUP, SELF)).toBe(true);
    expect(isFromOwnPage({ ...POPUP, tab: { id: 1 } }, SELF)).toBe(true);
    expect(isFromOwnPage({ ...POPUP, id: 'other' }, SELF)).toBe(false);
    expect(isFromOwnPage(PAGE, SELF)).toBe(false);
    expect(isFromOwnPage({ id: 'zhiming' }, SELF)).toBe(false);
  });
});

describe('answer', () => {
  const checks: Checks<'showInArticle'> = {
    showInArticle: (parameters) =>
      JSON.stringify(parameters) === '{"key":"a"}' ? { ok: true, value: { key: 'a' } } : { ok: false, problem: 'no' },
  };
  const ask = (message: unknown, trusted = true, showInArticle = async () => ({ shown: true })) =>
    answer(message, trusted, { tab: null, isPrivate: false }, { checks, handlers: { showInArticle } });

  it('is the handler’s, with what was checked', async () => {
    const handler = vi.fn(async () => ({ shown: true }));
    expect(await ask({ zhiming: 'showInArticle', parameters: { key: 'a' } }, true, handler)).toEqual({
      ok: true,
      value: { shown: true },
    });
    expect(handler).toHaveBeenCalledExactlyOnceWith({ key: 'a' }, { tab: null, isPrivate: false });
  });

  it.each([null, undefined, 7, 'zhiming', {}, []])('is none to what is no message of ours: %j', (message) => {
    expect(ask(message)).toBe(null);
  });

  it.each([
    [{ zhiming: 'showInArticle', parameters: { key: 1 } }, true],
    [{ zhiming: 'showInArticle' }, true],
    [{ zhiming: 'annotate', parameters: {} }, true],
    [{ zhiming: 'toString', parameters: {} }, true],
    [{ zhiming: '__proto__', parameters: {} }, true],
    [{ zhiming: 7, parameters: {} }, true],
    [{ zhiming: 'showInArticle', parameters: { key: 'a' } }, false],
  ])('is a refusal to %j (trusted: %s), and the handler is not asked', async (message, trusted) => {
    const handler = vi.fn(async () => ({ shown: true }));
    expect(await ask(message, trusted, handler)).toMatchObject({ ok: false, code: 'bad-message' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is a Failure when the handler throws', async () => {
    const failing = async () => {
      throw new Error('out of ink');
    };
    expect(await ask({ zhiming: 'showInArticle', parameters: { key: 'a' } }, true, failing)).toEqual({
      ok: false,
      code: 'internal',
      detail: 'out of ink',
    });
  });
});

describe('a question to the background', () => {
  const absent = new Error('Could not establish connection. Receiving end does not exist.');
  const asking = async (sendMessage: () => Promise<unknown>, identity: { id?: string } = { id: 'zhiming' }) => {
    vi.useFakeTimers();
    api.runtime = { ...identity, sendMessage };
    const asked = askBackground('wake', {});
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    return asked;
  };

  it('is asked again while nobody listens yet', async () => {
    const send = vi.fn().mockRejectedValueOnce(absent).mockRejectedValueOnce(absent).mockResolvedValue({ ok: true });
    expect(await asking(send)).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is asked again when the worker was ended before it answered, whatever the browser calls that', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new Error('The message channel closed before a response was received'))
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('An unexpected error occurred'))
      .mockResolvedValue({ ok: true });
    expect(await asking(send)).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('is not asked again when it was answered with a failure', async () => {
    const send = vi.fn().mockResolvedValue({ ok: false, code: 'knowledge-missing', detail: '' });
    expect(await asking(send)).toMatchObject({ code: 'knowledge-missing' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('fails in the end where nobody ever listens, and at once where the extension is gone', async () => {
    const never = vi.fn().mockRejectedValue(absent);
    expect(await asking(never)).toMatchObject({ ok: false, code: 'internal', detail: absent.message });
    expect(never).toHaveBeenCalledTimes(5);
    const orphaned = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await asking(orphaned, {})).toMatchObject({ ok: false, code: 'internal' });
    expect(orphaned).toHaveBeenCalledTimes(1);
  });
});
