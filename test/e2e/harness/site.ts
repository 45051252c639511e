/**
 * The site on this machine: answers over HTTPS for every host with a throw-away certificate, serves the pages that a
 * test gives it, and writes down every request, so that a test can say that nothing else was asked for.
 */

import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

export const ORIGIN = 'https://cn.nytimes.com';

export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  /** The browser itself asked its maker: updates, settings, time. An extension could do so, too, so these are few. */
  readonly isBrowserService: boolean;
}

/** Seen of Chromium 156 and Firefox 153 with fresh profiles and without any extension. */
const BROWSER_SERVICES =
  /^(?:clients2\.google\.com|accounts\.google\.com|update\.googleapis\.com|(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com))(?::\d+)?$/;

export interface SitePage {
  readonly html: string;
  /** The page's own policy; none unless given. */
  readonly policy?: string;
}

export interface Site {
  readonly port: number;
  /** For browsers' plain HTTP, which no page of ours uses: recorded and refused. */
  readonly plainPort: number;
  /** Every request of the browser, in order, to whatever host it was. */
  readonly requests: readonly SiteRequest[];
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
    const path = request.url ?? '/';
    const host = request.headers.host ?? '';
    requests.push({ host, path, isBrowserService: BROWSER_SERVICES.test(host) });
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
  return {
    port: await listen(secure),
    plainPort: await listen(plain),
    requests,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
    },
    close: async () => {
      await Promise.all([end(secure), end(plain)]);
    },
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
