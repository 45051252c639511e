/** The content script, at `document_start`: wakes the worker at once, and begins when the page has been parsed. */

import { PAGE_CHECKS } from '../messages/page-checks.ts';
import { interfaceLanguage } from '../platform/i18n.ts';
import { answerOwnPages, askBackground, isConnected } from '../platform/runtime.ts';
import { onStoredChanged, STORAGE_KEYS } from '../platform/storage.ts';
import { succeed } from './handshake.ts';
import { followPreferences } from './preferences.ts';
import { Session, type SessionLinks } from './session.ts';

async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/**
 * Waits until a page that the browser renders ahead is shown. It may never be; and until then the tab, its toolbar
 * button and its popup are those of another page.
 */
async function shown(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

function sessionLinks(): SessionLinks {
  return {
    browserLanguage: interfaceLanguage(),
    annotate: async (article) => {
      const answer = await askBackground('annotate', { article });
      return answer.ok ? answer.value : answer;
    },
    showState: (state) => void askBackground('showState', { state }),
    note: (met) => void askBackground('note', { met }),
    choose: (list, name) => void askBackground('choose', { list, name }),
    isConnected,
  };
}

async function start(): Promise<void> {
  // What is no HTML page (an image, an XML feed) has nothing to mark.
  if (!(document.documentElement instanceof HTMLElement)) return;
  await shown();
  // A cold worker is ready when the page has been read (performance facts).
  void askBackground('wake', {});
  const left = new AbortController();
  succeed(() => left.abort(), left.signal);
  let session: Session | null = null;
  let preferences = await followPreferences((changed) => {
    preferences = changed;
    session?.follow(changed);
  }, left.signal);
  await parsed();
  if (left.signal.aborted) return;
  session = new Session(sessionLinks(), preferences);
  await run(session, left);
}

async function run(session: Session, left: AbortController): Promise<void> {
  left.signal.addEventListener('abort', () => session.end());
  session.signal.addEventListener('abort', () => left.abort());
  onStoredChanged(STORAGE_KEYS.ownNames, () => void session.relink(), session.signal);
  answerOwnPages(
    {
      checks: PAGE_CHECKS,
      handlers: {
        report: async () => session.report(),
        showInArticle: async ({ key }) => ({ shown: session.showInArticle(key) }),
        tour: async ({ step }) => ({ text: session.step(step) }),
        selection: async () => ({ text: (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim() }),
      },
    },
    session.signal,
  );
  await session.read();
}

void start();
