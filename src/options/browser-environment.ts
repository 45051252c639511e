/** The options page's environment in a browser. */
import type { NotebookEntry } from '../model/notebook.ts';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { interfaceLanguage } from '../platform/i18n.ts';
import { changeNameChoices, onNameChoicesChanged, readStoredNameChoices } from '../platform/name-choices.ts';
import {
  changeNotebook,
  clearNotebook,
  forgetRemoved,
  onNotebookChanged,
  readNotebook,
  removeFromNotebook,
} from '../platform/notebook.ts';
import { changeOwnNames, onOwnNamesChanged, readOwnNames } from '../platform/own-names.ts';
import { isPaused, onPausedChanged, setPaused } from '../platform/paused.ts';
import { askBackground, extensionVersion } from '../platform/runtime.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings.ts';
import { eraseStored } from '../platform/storage.ts';
import type { OptionsEnvironment } from './environment.ts';
import { withRestored } from './notebook-entries.ts';

/** All of it is the real thing. */
export function browserEnvironment(): OptionsEnvironment {
  return {
    browserLanguage: interfaceLanguage(),
    version: extensionVersion(),
    settings: {
      read: readSettings,
      follow: (listener, signal) => onSettingsChanged((settings) => listener({ settings, problem: null }), signal),
    },
    changeSettings,
    paused: { read: isPaused, follow: onPausedChanged },
    setPaused,
    choices: {
      read: readStoredNameChoices,
      follow: (listener, signal) => onNameChoicesChanged((choices) => listener({ ...choices, problem: null }), signal),
    },
    changeChoices: changeNameChoices,
    ownNames: {
      read: readOwnNames,
      follow: (listener, signal) => onOwnNamesChanged((names) => listener({ names, problem: null }), signal),
    },
    changeOwnNames,
    notebook: {
      read: readNotebook,
      follow: (listener, signal) => onNotebookChanged((notebook) => listener({ ...notebook, problem: null }), signal),
    },
    removeFromNotebook,
    restoreToNotebook: async (entries: readonly NotebookEntry[]) => {
      await changeNotebook(async (notebook) => withRestored(notebook, entries));
    },
    clearNotebook,
    forgetRemoved,
    erase: eraseStored,
    listFacts: async () => {
      const answer = await askBackground('listFacts', {});
      return answer.ok ? answer.value : answer;
    },
    shortcuts,
    openShortcutSettings,
    saveFile,
  };
}

/** By a link that is never shown: no permission is needed for what the reader's own click saves. */
function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Once the download has begun the browser holds the data itself, and it has not begun yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
