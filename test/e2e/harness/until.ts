/** Waits for a state, never for a time. */

const INTERVAL_MILLISECONDS = 20;

/**
 * Asks again and again until the answer is yes.
 *
 * @param state - what is waited for, in words, for the error.
 * @throws when it does not come about in time.
 */
export async function until(
  state: string,
  holds: () => boolean | Promise<boolean>,
  timeoutMilliseconds = 10_000,
): Promise<void> {
  const end = performance.now() + timeoutMilliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not come about that ${state}.`);
    await new Promise((resume) => setTimeout(resume, INTERVAL_MILLISECONDS));
  }
}
