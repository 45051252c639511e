/** Changing own names, and saying how that went. */
import type { OwnName } from '../model/own-name.ts';
import { refusalInWords } from '../ui/own-name-problems.ts';
import { useTools } from './tools.ts';

/**
 * Changes the stored names and says how it went: `done` (`null`: nothing), or why it was refused. Never rejects.
 *
 * @returns whether they are stored.
 */
export type ChangeOwnNames = (
  change: (names: readonly OwnName[]) => readonly OwnName[],
  done?: string | null,
) => Promise<boolean>;

/** @param onStored - gets the names as they are stored after a change. */
export function useChangeOwnNames(onStored: (names: readonly OwnName[]) => void): ChangeOwnNames {
  const { environment, language, say, announce, warn } = useTools();
  return async (change, done = say('saved')) => {
    const answer = await environment.changeOwnNames(change);
    if (!answer.ok) {
      warn(refusalInWords(answer.code, language));
      return false;
    }
    onStored(answer.names);
    announce(done ?? '');
    return true;
  };
}
