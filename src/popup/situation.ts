/** What the popup stands over: an article, another page, a page that doesn't answer. */
import type { Failure, PageReport } from '../messages/protocol.ts';
import type { PopupEnvironment } from './environment.ts';

export type Situation =
  | { readonly is: 'elsewhere' }
  | { readonly is: 'no-permission'; readonly tab: number | null }
  /** A page of the site that is still on its way. */
  | { readonly is: 'loading'; readonly tab: number }
  /** A page of the site without our script. */
  | { readonly is: 'no-answer'; readonly tab: number }
  | { readonly is: 'failed'; readonly tab: number; readonly failure: Failure; readonly report: PageReport | null }
  | { readonly is: 'page'; readonly tab: number; readonly report: PageReport };

/** Finds out where the popup stands. @throws what the browser's API throws. */
export async function findSituation(environment: PopupEnvironment): Promise<Situation> {
  const tab = await environment.tab();
  if (!(await environment.hasPermission())) return { is: 'no-permission', tab };
  if (tab === null) return { is: 'elsewhere' };
  const answer = await environment.report(tab);
  if (answer === null) {
    if (!(await environment.isOnSite(tab))) return { is: 'elsewhere' };
    return { is: (await environment.isLoading(tab)) ? 'loading' : 'no-answer', tab };
  }
  if (!answer.ok) return { is: 'failed', tab, failure: answer, report: null };
  const { failure } = answer.value;
  if (failure !== null) return { is: 'failed', tab, failure, report: answer.value };
  return { is: 'page', tab, report: answer.value };
}

/** What the page reports; `null` where there is none that does. */
export function reportOf(situation: Situation | null): PageReport | null {
  return situation !== null && 'report' in situation ? situation.report : null;
}

/**
 * Whether the page has still to catch up: it is being loaded (our script answers once it is parsed), its names are being
 * looked up, or it has not followed the settings yet. Then it is worth asking once more.
 */
export function isUnsettled(situation: Situation, marksOn: boolean): boolean {
  if (situation.is === 'no-answer' || situation.is === 'loading') return true;
  if (situation.is !== 'page' || situation.report.article === null) return false;
  const { state, annotated } = situation.report;
  if ((state === 'on' || state === 'off') && (state === 'on') !== marksOn) return true;
  return annotated === null;
}
