/** The content script, at `document_start`: wakes the worker at once, and begins when the page has been parsed. */

import { PAGE_CHECKS } from '../messages/page-checks.ts';
import { interfaceLanguage, message } from '../platform/i18n.ts';
import { answerOwnPages, askBackground, isConnected } from '../platform/runtime.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { succeed } from './handshake.ts';
import { Session } from './session.ts';

async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

async function start(): Promise<void> {
  // What is no HTML page (an image, an XML feed) has nothing to mark.
  if (!(document.documentElement instanceof HTMLElement)) return;
  // A cold worker is ready when the page has been read (performance facts).
  void askBackground('wake', {});
  const left = new AbortController();
  succeed(() => left.abort(), left.signal);
  const [{ settings }] = await Promise.all([readSettings(), parsed()]);
  if (left.signal.aborted) return;

  const session = new Session(
    {
      language: interfaceLanguage(),
      words: { orphaned: message('orphaned'), standsOn: (name) => message('standsOn', name) },
      annotate: async (article) => {
        const answer = await askBackground('annotate', { article });
        return answer.ok ? answer.value : answer;
      },
      showState: (state) => void askBackground('showState', { state }),
      isConnected,
    },
    settings,
  );
  left.signal.addEventListener('abort', () => session.end());
  onSettingsChanged((changed) => session.follow(changed), session.signal);
  // In Firefox a page in the back/forward cache never hears of a change (docs/browser-bugs.md).
  const catchUp = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (persisted) session.follow((await readSettings()).settings);
  };
  addEventListener('pageshow', catchUp, { signal: session.signal });
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
