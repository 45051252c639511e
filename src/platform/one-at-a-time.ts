/**
 * Reading, changing and writing back must not be done by two at once, or one of the changes is lost: the worker notes a
 * name while the options page removes another. The browser's own locks reach over all pages of ours and the worker.
 */

const LOCK = 'zhiming-storage';

let last: Promise<unknown> = Promise.resolve();

/** Runs in turn with every other call, in whatever page of ours or the worker. @throws what `run` throws. */
export function oneAtATime<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(() => withLock(run));
  last = turn.catch(() => undefined);
  return turn;
}

async function withLock<T>(run: () => Promise<T>): Promise<T> {
  const { navigator: own } = globalThis as { readonly navigator?: { readonly locks?: LockManager } };
  const locks = own?.locks;
  if (locks === undefined) return run();
  let begun = false;
  const begin = (): Promise<T> => {
    begun = true;
    return run();
  };
  try {
    return await locks.request(LOCK, begin);
  } catch (error) {
    // Locks themselves may be refused where cookies are (Firefox): then the turns of this page must do.
    if (begun) throw error;
    return run();
  }
}
