/** The popup's state: where it stands, the settings, and how both change. */
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { StoredSettings } from '../platform/settings.ts';
import type { PopupEnvironment } from './environment.ts';
import { findSituation, isUnsettled, type Situation } from './situation.ts';

/** A page that is being loaded or read, or follows a setting, is asked again after this time, ms. */
export const ASK_AGAIN_MS = 250;
/** So often at most after each thing the reader does: ten seconds. */
export const ASK_AGAIN_MAX = 40;

/** `number` counts up with every question; `again` says how often the same one was repeated. */
interface Question {
  readonly number: number;
  readonly again: number;
}

export type SettingsProblem = NonNullable<StoredSettings['problem']> | 'notSaved';

export interface PageState {
  /** `null` until the first answer, and while the page is loaded anew. */
  readonly situation: Situation | null;
  readonly settings: Settings;
  /** What is wrong with the settings: what was stored could not be used, or the last change could not be stored. */
  readonly problem: SettingsProblem | null;
  readonly change: (settings: Settings) => void;
  readonly reload: (tab: number) => void;
}

/** Asks at once, again while the page is busy, and after each thing the reader does. */
export function usePage(environment: PopupEnvironment): PageState {
  const [situation, setSituation] = useState<Situation | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  const [reloading, setReloading] = useState(false);
  const [question, setQuestion] = useState<Question>({ number: 0, again: 0 });
  const askNew = () => setQuestion(({ number }) => ({ number: number + 1, again: 0 }));

  useEffect(() => {
    void environment.settings().then((stored) => {
      setSettings(stored.settings);
      setProblem(stored.problem);
    });
  }, [environment]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const show = (found: Situation) => {
      if (!current) return;
      const busy = reloading ? found.is !== 'page' : isUnsettled(found, settings);
      const repeat = busy && question.again < ASK_AGAIN_MAX;
      if (!reloading || !repeat) setSituation(found);
      if (!busy) setReloading(false);
      if (repeat)
        timer = setTimeout(
          () => setQuestion(({ number, again }) => ({ number: number + 1, again: again + 1 })),
          ASK_AGAIN_MS,
        );
    };
    // Only a browser that is going away rejects here, and then there is no page to speak of.
    findSituation(environment).then(show, () => show({ is: 'elsewhere' }));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [environment, question, settings, reloading]);

  const change = (wanted: Settings) => {
    const saved = () => {
      setProblem(null);
      setSettings(wanted);
      askNew();
    };
    environment.saveSettings(wanted).then(saved, () => setProblem('notSaved'));
  };
  const reload = (tab: number) => {
    const started = () => {
      environment.close();
      setSituation(null);
      setReloading(true);
      askNew();
    };
    environment.reload(tab).then(started, askNew);
  };
  return { situation, settings, problem, change, reload };
}
