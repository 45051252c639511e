/**
 * The worker: Chrome's service worker, Firefox's event page. Holds no state but the open list, which any wake can load
 * again. Listeners are added while the script first runs, or the event that woke the worker would be lost.
 */
import '../platform/polyfill.ts';
import { loadEnglishReader } from '../linking/compromise.ts';
import type { EnglishReader } from '../linking/index.ts';
import { bySchema } from '../messages/checks.ts';
import { type ChosenName, type NameChoices, withChosen } from '../model/name-choices.ts';
import { showOnToolbar } from '../platform/action.ts';
import { onCommand, openPopup } from '../platform/commands.ts';
import { message } from '../platform/i18n.ts';
import { changeNameChoices } from '../platform/name-choices.ts';
import { readOwnNames } from '../platform/own-names.ts';
import { endPauseAtStart } from '../platform/paused.ts';
import { answerInBackground, fileUrl } from '../platform/runtime.ts';
import { changeSettings } from '../platform/settings.ts';
import { activeTab, askPage, openWhenInstalled } from '../platform/tabs.ts';
import { annotate } from './annotate.ts';
import { type CommandTools, runCommand } from './commands.ts';
import { fetchPackaged, knowledgeLoader } from './knowledge.ts';
import { listFacts } from './list-facts.ts';
import { keepMet } from './notebook.ts';
import { ownNamesReader } from './own-names.ts';
import { rehearse } from './rehearsal.ts';
import { toolbarLook } from './toolbar.ts';

const loadKnowledge = knowledgeLoader(() => fetchPackaged(fileUrl('knowledge.bin')));

/** Whether this life of the worker has been asked for an article. */
let hasArticle = false;

let englishReader: Promise<EnglishReader> | null = null;
const readEnglish = (): Promise<EnglishReader> => {
  englishReader ??= loadEnglishReader();
  return englishReader;
};

const ownNamesFor = ownNamesReader(async () => (await readOwnNames()).names);

endPauseAtStart();
openWhenInstalled('welcome/index.html');

onCommand((name, tab) => {
  const tools: CommandTools = {
    tour: (place, step) => askPage(place, 'tour', { step }),
    toggleMarks: () => changeSettings((settings) => ({ ...settings, enabled: !settings.enabled })),
    addName: openPopup,
    activeTab,
  };
  // Nobody waits for the answer, and a store that refuses or a popup that may not open changes nothing.
  runCommand(name, tab, tools).catch(() => undefined);
});

async function keepChoice(list: keyof NameChoices, name: ChosenName): Promise<boolean> {
  try {
    await changeNameChoices((choices) => withChosen(choices, list, name));
    return true;
  } catch {
    // Storage is full or closed to us: the name stays as it is, which the reader sees.
    return false;
  }
}

answerInBackground(
  {
    checks: {
      wake: bySchema('wake'),
      annotate: bySchema('annotate'),
      showState: bySchema('showState'),
      note: bySchema('note'),
      choose: bySchema('choose'),
    },
    handlers: {
      async wake() {
        // This is what the page wakes us for. What fails now fails again, and is reported, when the article is sent.
        loadKnowledge()
          .then((knowledge) => rehearse(knowledge, () => hasArticle))
          .catch(() => undefined);
        return { awake: true };
      },
      annotate({ article }) {
        hasArticle = true;
        return annotate(article, { loadKnowledge, readEnglish, ownNamesFor });
      },
      note: async ({ met }, { isPrivate }) => ({ kept: await keepMet(met, isPrivate) }),
      choose: async ({ list, name }) => ({ kept: await keepChoice(list, name) }),
      async showState({ state }, { tab }) {
        if (tab !== null) await showOnToolbar(tab, toolbarLook(state, message));
        return null;
      },
    },
  },
  {
    checks: { listFacts: bySchema('listFacts') },
    handlers: { listFacts: () => listFacts(loadKnowledge) },
  },
);
