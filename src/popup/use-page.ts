/** The popup's state: where it stands, the settings, and how both change. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { StoredSettings } from '../platform/settings.ts';
import type { PopupEnvironment } from './environment.ts';
import { findSituation, isUnsettled, reportOf, type Situation } from './situation.ts';

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

/** What the reader has set. */
export interface Chosen {
  readonly settings: Settings;
  /** Off until the browser starts again. */
  readonly paused: boolean;
}

export interface PageState {
  /** `null` until the first answer, and while the page is loaded anew. */
  readonly situation: Situation | null;
  /** `null` until they have been read: nothing can be said before, not even in which language. */
  readonly chosen: Chosen | null;
  /** What is wrong with the settings: what was stored could not be used, or the last change could not be stored. */
  readonly problem: SettingsProblem | null;
  readonly change: (chosen: Chosen) => void;
  readonly reload: (tab: number) => void;
  /** A name of this key was added: the page is asked until it has it. */
  readonly expect: (key: string) => void;
}

/** Whether names are marked. */
export function areMarksOn({ settings, paused }: Chosen): boolean {
  return settings.enabled && !paused;
}

/** Asks at once, again while the page is busy, and after each thing the reader does. */
export function usePage(environment: PopupEnvironment): PageState {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  const { situation, ask, askAnew } = useSituation(environment, chosen === null || areMarksOn(chosen));

  useEffect(() => {
    void Promise.all([environment.settings(), environment.isPaused()]).then(([stored, paused]) => {
      setChosen({ settings: stored.settings, paused });
      setProblem(stored.problem);
    });
  }, [environment]);

  const change = (wanted: Chosen) => {
    const saved = () => {
      setProblem(null);
      setChosen(wanted);
      ask(null);
    };
    store(environment, chosen, wanted).then(saved, () => setProblem('notSaved'));
  };
  const reload = (tab: number) => {
    const started = () => {
      environment.close();
      askAnew();
    };
    environment.reload(tab).then(started, () => ask(null));
  };
  return { situation, chosen, problem, change, reload, expect: ask };
}

/** Stores what differs. @throws when storage refuses. */
async function store(environment: PopupEnvironment, before: Chosen | null, wanted: Chosen): Promise<void> {
  if (wanted.paused !== before?.paused) await environment.setPaused(wanted.paused);
  if (wanted.settings !== before?.settings) await environment.saveSettings(wanted.settings);
}

interface Asking {
  readonly situation: Situation | null;
  /** Asks at once; with a key, again until the page has a name of it. */
  readonly ask: (key: string | null) => void;
  /** Forgets what was answered, and asks until the page, which is loaded anew, answers. */
  readonly askAnew: () => void;
}

function useSituation(environment: PopupEnvironment, marksOn: boolean): Asking {
  const [situation, setSituation] = useState<Situation | null>(null);
  const [reloading, setReloading] = useState(false);
  const [expected, setExpected] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question>({ number: 0, again: 0 });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const show = (found: Situation) => {
      if (!current) return;
      const lacks = expected !== null && !hasName(found, expected);
      const busy = reloading ? found.is !== 'page' : lacks || isUnsettled(found, marksOn);
      const repeat = busy && question.again < ASK_AGAIN_MAX;
      if (!reloading || !repeat) setSituation(found);
      if (!busy) setReloading(false);
      if (!repeat) setExpected(null);
      else timer = setTimeout(() => setQuestion(askedAgain), ASK_AGAIN_MS);
    };
    // Only a browser that is going away rejects here, and then there is no page to speak of.
    findSituation(environment).then(show, () => show({ is: 'elsewhere' }));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [environment, question, marksOn, reloading, expected]);

  const ask = (key: string | null) => {
    setExpected(key);
    setQuestion(({ number }) => ({ number: number + 1, again: 0 }));
  };
  const askAnew = () => {
    setSituation(null);
    setReloading(true);
    ask(null);
  };
  return { situation, ask, askAnew };
}

function askedAgain({ number, again }: Question): Question {
  return { number: number + 1, again: again + 1 };
}

function hasName(situation: Situation, key: string): boolean {
  return reportOf(situation)?.annotated?.cards.some((card) => card.key === key) ?? false;
}
