/** A browser and a page for the popup, in memory. Imports nothing of a test runner. */
import type { PageReport, Result } from '../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { PopupEnvironment } from '../../src/popup/environment.ts';
import { ANNOTATIONS, ARTICLE, CARDS } from '../ui/fixtures.ts';

export const REPORT: PageReport = {
  state: 'on',
  article: ARTICLE,
  notArticle: null,
  failure: null,
  annotated: { annotations: ANNOTATIONS, cards: CARDS, knowledge: 'test' },
  timings: { read: 12, link: 140, blocksRead: 9 },
};

/** What a page reports; left out, it is that of the sample article. */
export function reporting(report: Partial<PageReport> = {}): Result<PageReport> {
  return { ok: true, value: { ...REPORT, ...report } };
}

/** A browser in which everything works; settings and pause are kept. */
export function environment(given: Partial<PopupEnvironment> = {}): PopupEnvironment {
  let settings: Settings = DEFAULT_SETTINGS;
  let paused = false;
  return {
    browserLanguage: 'zh-CN',
    coversPage: false,
    versions: {
      extension: '1.2.3',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    },
    tab: async () => 7,
    report: async () => reporting(),
    isOnSite: async () => true,
    isLoading: async () => false,
    hasPermission: async () => true,
    requestPermission: async () => true,
    reload: async () => {},
    showInArticle: async () => true,
    tour: async () => '文德尔',
    shortcuts: async () => [{ name: 'next-name', keys: 'Alt+Shift+N' }],
    selection: async () => '',
    addOwnName: async (name) => ({ ok: true, names: [name] }),
    choose: async () => {},
    settings: async () => ({ settings, problem: null }),
    saveSettings: async (wanted) => {
      settings = wanted;
    },
    isPaused: async () => paused,
    setPaused: async (wanted) => {
      paused = wanted;
    },
    copy: async () => {},
    listVersion: async () => 'list-1',
    openOptions: async () => {},
    close: () => {},
    ...given,
  };
}
