/**
 * The site on this machine: answers over HTTPS for every host with a throw-away certificate, serves the pages that a
 * test gives it, and writes down every request, so that a test can say that nothing else was asked for. It is also a
 * proxy, behind which there is nothing but itself (`LaunchOptions.throughProxy`).
 */

import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

export const ORIGIN = 'https://cn.nytimes.com';

/**
 * Whom Chromium asks the two questions that no switch ends, who is signed in and what is new: `chromium.ts` gives it
 * these names instead of its maker's. They are reserved and nobody else's, so that leaving them out hides nothing that
 * an extension could ask. Firefox asks nothing of its own (`firefox.ts`).
 */
export const BROWSER_SERVICES = {
  accounts: 'accounts-of-the-browser.invalid',
  updates: 'updates-of-the-browser.invalid',
} as const;

/** Whether a host, with or without its port, is one of `BROWSER_SERVICES`. */
export function isBrowserService(host: string): boolean {
  return Object.values<string>(BROWSER_SERVICES).includes(host.replace(/:\d+$/, ''));
}

export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** The browser itself asked its maker, as far as that can't be switched off. */
  readonly isBrowserService: boolean;
}

export interface SitePage {
  readonly html: string;
  /** The page's own policy; none unless given. */
  readonly policy?: string;
}

export interface Site {
  readonly port: number;
  /** For browsers' plain HTTP, which no page of ours uses, and for what they ask of a proxy. */
  readonly plainPort: number;
  /** Every request of the browser, in order, to whatever host it was. */
  readonly requests: readonly SiteRequest[];
  /** `host:port` of every connection that was asked of the proxy, in order: of those that never led to a request, too. */
  readonly connections: readonly string[];
  /** Serves a page from now on. @param path - starts with `/`; on both hosts. */
  serve(path: string, page: string | SitePage): void;
  close(): Promise<void>;
}

/** Starts the servers on free ports of 127.0.0.1. */
export async function startSite(): Promise<Site> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'cn.nytimes.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const pages = new Map<string, SitePage>();
  const requests: SiteRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    // A proxy is asked for whole addresses.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]*/, '');
    const host = request.headers.host ?? '';
    requests.push({ method: request.method ?? '', host, path, isBrowserService: isBrowserService(host) });
    const page = pages.get(path);
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy === undefined ? {} : { 'content-security-policy': page.policy }),
    });
    response.end(page.html);
  };
  const secure = createServer({ key, cert }, answer);
  const plain = createPlainServer(answer);
  const port = await listen(secure);
  const connections: string[] = [];
  const closeTunnels = openTunnels(plain, port, connections);
  return {
    port,
    plainPort: await listen(plain),
    requests,
    connections,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
    },
    close: async () => {
      closeTunnels();
      await Promise.all([end(secure), end(plain)]);
    },
  };
}

/** Makes a proxy of a server: whatever host and port are asked for, behind it is this port. @returns what ends it. */
function openTunnels(proxy: Server, port: number, connections: string[]): () => void {
  const ends = new Set<Duplex>();
  proxy.on('connect', (request: IncomingMessage, near: Duplex) => {
    connections.push(request.url ?? '');
    const far = connect(port, '127.0.0.1', () => near.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.pipe(other);
      // A browser that is closed leaves without a word.
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  return () => {
    for (const end of ends) end.destroy();
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((ended) => server.close(ended));
}
