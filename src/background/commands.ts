/** What the browser's key commands do. */
import { TOUR_STEPS, type TourStep } from '../messages/protocol.ts';

/** What a command needs of the browser. */
export interface CommandTools {
  /** Takes a step of the tour in the page of a tab. */
  tour(tab: number, step: TourStep): Promise<unknown>;
  /** @throws when storage refuses. */
  toggleMarks(): Promise<unknown>;
  /** Opens the popup where it adds the selected name. */
  addName(): Promise<void>;
  /** For commands that the browser names no tab with. */
  activeTab(): Promise<number | null>;
}

/** Runs a command of the manifest. A name that is none of ours does nothing; what goes wrong has nobody to be told. */
export async function runCommand(name: string, tab: number | null, tools: CommandTools): Promise<void> {
  const step = TOUR_STEPS.find((one) => one === name);
  if (step !== undefined) {
    const place = tab ?? (await tools.activeTab());
    if (place !== null) await tools.tour(place, step);
  } else if (name === 'toggle-marks') {
    await tools.toggleMarks();
  } else if (name === 'add-name') {
    await tools.addName();
  }
}
