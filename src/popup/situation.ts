/** What the popup stands over: an article, another page, a page that doesn't answer. */
import type { Failure, PageReport } from '../messages/protocol.ts';
import type { Settings } from '../model/settings.ts';
import type { PopupEnvironment } from './environment.ts';

export type Situation =
  | { readonly is: 'elsewhere' }
  | { readonly is: 'no-permission'; readonly tab: number | null }
  /** A page of the site without our script. */
  | { readonly is: 'no-answer'; readonly tab: number }
  | { readonly is: 'failed'; readonly tab: number; readonly failure: Failure }
  | { readonly is: 'page'; readonly tab: number; readonly report: PageReport };

/** Finds out where the popup stands. @throws what the browser's API throws. */
export async function findSituation(environment: PopupEnvironment): Promise<Situation> {
  const tab = await environment.tab();
  if (!(await environment.hasPermission())) return { is: 'no-permission', tab };
  if (tab === null) return { is: 'elsewhere' };
  const answer = await environment.report(tab);
  if (answer === null) return (await environment.isOnSite(tab)) ? { is: 'no-answer', tab } : { is: 'elsewhere' };
  if (!answer.ok) return { is: 'failed', tab, failure: answer };
  const { failure } = answer.value;
  return failure === null ? { is: 'page', tab, report: answer.value } : { is: 'failed', tab, failure };
}

/**
 * Whether the page has still to catch up: it is being loaded (our script answers once it is parsed), its names are being
 * looked up, or it has not followed the settings yet. Then it is worth asking once more.
 */
export function isUnsettled(situation: Situation, settings: Settings): boolean {
  if (situation.is === 'no-answer') return true;
  if (situation.is !== 'page' || situation.report.article === null) return false;
  const { state, annotated } = situation.report;
  if ((state === 'on' || state === 'off') && (state === 'on') !== settings.enabled) return true;
  return annotated === null;
}
