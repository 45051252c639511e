/**
 * Work on the page's thread gives way when it has taken long: a page must answer its reader within 50 ms (the limit of
 * what browsers call a long task), however long its article is.
 */

/** After so long the page gets its turn. A fifth of the limit: what follows may take as long as what came before. */
const TURN_MILLISECONDS = 10;

/** A stretch of work that began when this was made. */
export class Turn {
  #began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#began >= TURN_MILLISECONDS;
  }

  /** Lets the page have its turn, if ours is over. What was true before may not be true after. */
  async end(): Promise<void> {
    if (!this.isOver) return;
    await scheduler.yield();
    this.#began = performance.now();
  }
}
