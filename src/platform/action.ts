/** The toolbar icon of one tab. The browser forgets it when the tab goes to another page: the manifest's shows again. */
import { browser } from './browser.ts';

export interface ToolbarLook {
  /** Icon files by size in px. */
  readonly icons: Readonly<Record<number, string>>;
  readonly title: string;
  readonly badge: string;
}

/** Shows the look on the tab's icon; a tab that has been closed meanwhile is no error. */
export async function showOnToolbar(tab: number, look: ToolbarLook): Promise<void> {
  const { icons, title, badge } = look;
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path: { ...icons } }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeText({ tabId: tab, text: badge }),
  ]);
}
