/** A stored value as a component has it: read once, then followed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stored } from './environment.ts';

/**
 * The value, `null` until it has been read, and a way to set it before the browser tells of a change that we made. The
 * source must be the same at every call.
 */
export function useStored<T>(source: Stored<T>): readonly [value: T | null, set: (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  /** A change that comes while the first reading is under way is newer. */
  const isKnown = useRef(false);
  const set = (known: T) => {
    isKnown.current = true;
    setValue(() => known);
  };
  useEffect(() => {
    const lifetime = new AbortController();
    source.follow(set, lifetime.signal);
    void source.read().then((read) => {
      if (!isKnown.current && !lifetime.signal.aborted) set(read);
    });
    return () => lifetime.abort();
  }, [source]);
  return [value, set];
}
