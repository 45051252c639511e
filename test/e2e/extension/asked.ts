/** What a browser asked the network for, to be compared with what another asked. */
import { isBrowserService, type Site } from '../harness/index.ts';

/** Each request by method, host and path, and each host and port that was connected to; with its number. */
export type Asked = ReadonlyMap<string, number>;

/** All that was asked of the site's proxy. */
export function askedOf({ requests, connections }: Site): Asked {
  const asked = new Map<string, number>();
  for (const { method, host, path } of requests.filter((request) => !request.isBrowserService)) {
    const line = `${method} ${host}${path}`;
    asked.set(line, (asked.get(line) ?? 0) + 1);
  }
  // Once each: over how many connections a browser sends the same requests is its own affair, and changes.
  for (const place of connections) if (!isBrowserService(place)) asked.set(`connection to ${place}`, 1);
  return asked;
}

/** What is in one and not in the other, in words; nothing when they are the same. */
export function difference(one: Asked, other: Asked): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((line) => {
    const more = (one.get(line) ?? 0) - (other.get(line) ?? 0);
    return more === 0 ? [] : [`${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}: ${line}`];
  });
}
