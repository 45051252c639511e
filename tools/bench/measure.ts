/** Times that can be compared: contestants take turns, round after round, and each turn is long enough to be read. */
import { performance } from 'node:perf_hooks';

/** Something to be timed. */
export interface Contestant {
  readonly name: string;
  /** Does the work so many times. */
  run(times: number): void | Promise<void>;
}

export interface MeasureOptions {
  readonly rounds: number;
  /** A turn lasts at least this long. */
  readonly turnMilliseconds: number;
  /** Each contestant runs for this long before anything counts, so that the engine has compiled it. */
  readonly warmUpMilliseconds: number;
}

export const DEFAULT_MEASURE: MeasureOptions = { rounds: 15, turnMilliseconds: 6, warmUpMilliseconds: 400 };

/** Milliseconds of one run, by contestant, in the order of the rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** A run of at most this many milliseconds is done once, uncounted, at the head of each turn. */
const DISCARDED_MILLISECONDS = 50;

/**
 * Measures the contestants in interleaved rounds; each round begins with another one.
 *
 * The head of each turn is discarded: what the contestant before left in caches and for the collector is paid there.
 *
 * @throws what a contestant throws.
 */
export async function measure(
  contestants: readonly Contestant[],
  options: MeasureOptions = DEFAULT_MEASURE,
): Promise<Times> {
  const turns = [];
  for (const contestant of contestants) turns.push({ contestant, times: await warmUp(contestant, options) });
  const measured = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < options.rounds; round += 1) {
    for (let place = 0; place < turns.length; place += 1) {
      const turn = turns[(place + round) % turns.length];
      if (turn === undefined) continue;
      measured.get(turn.contestant.name)?.push(await takeTurn(turn, options.turnMilliseconds));
    }
  }
  return measured;
}

/** Runs until the engine knows the code. @returns how many runs a turn needs. */
async function warmUp(contestant: Contestant, options: MeasureOptions): Promise<number> {
  let times = 1;
  for (let spent = 0; ; ) {
    const elapsed = await clock(contestant, times);
    spent += elapsed;
    if (elapsed < options.turnMilliseconds) times = moreTimes(times, elapsed, options.turnMilliseconds);
    else if (spent >= options.warmUpMilliseconds) return times;
  }
}

interface Turn {
  readonly contestant: Contestant;
  times: number;
}

async function takeTurn(turn: Turn, least: number): Promise<number> {
  const first = await clock(turn.contestant, 1);
  if (first > DISCARDED_MILLISECONDS) return first;
  for (;;) {
    const elapsed = await clock(turn.contestant, turn.times);
    if (elapsed >= least) return elapsed / turn.times;
    // Compiled better since it warmed up: the turn was too short to be read.
    turn.times = moreTimes(turn.times, elapsed, least);
  }
}

function moreTimes(times: number, elapsed: number, wanted: number): number {
  const factor = Math.min(10, Math.max(1.2, (1.2 * wanted) / Math.max(elapsed, 0.001)));
  return Math.ceil(times * factor) + 1;
}

async function clock(contestant: Contestant, times: number): Promise<number> {
  const start = performance.now();
  const pending = contestant.run(times);
  if (pending !== undefined) await pending;
  return performance.now() - start;
}

/** Milliseconds of one run of a contestant, by round. @throws {RangeError} when it was not measured. */
export function timesOf(times: Times, name: string): readonly number[] {
  const found = times.get(name);
  if (found === undefined) throw new RangeError(`nothing was measured of ${name}`);
  return found;
}

/** Round by round, how many times as long the one took as the other. @throws {RangeError} as `timesOf`. */
export function ratios(times: Times, name: string, over: string): number[] {
  const below = timesOf(times, over);
  return timesOf(times, name).map((time, round) => time / (below[round] ?? Number.NaN));
}

/** What `interleave` measured. */
export interface Interleaved {
  /** By round. @throws {RangeError} when it was not measured. */
  of(name: string): readonly number[];
  /** Round by round. @throws as `of`. */
  ratios(name: string, over: string): number[];
}

/**
 * Measures things that time themselves (in a browser, in another process) in interleaved rounds, after one that does not
 * count; each round begins with another one.
 *
 * @throws what `measureOne` throws.
 */
export async function interleave<T extends { readonly name: string }>(
  rounds: number,
  turns: readonly T[],
  measureOne: (turn: T) => Promise<number>,
): Promise<Interleaved> {
  const times = new Map<string, number[]>(turns.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let place = 0; place < turns.length; place += 1) {
      const turn = turns[(place + round + turns.length) % turns.length];
      if (turn === undefined) continue;
      const value = await measureOne(turn);
      if (round >= 0) times.get(turn.name)?.push(value);
    }
  }
  return { of: (name) => timesOf(times, name), ratios: (name, over) => ratios(times, name, over) };
}
