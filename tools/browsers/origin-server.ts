/** A server on this machine that answers as the site's real origin, so that the extension runs where it will run. */
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/** The hosts that browsers are told to find here. */
export const SITE_HOSTS = ['cn.nytimes.com', 'm.cn.nytimes.com'] as const;

export interface Answer {
  readonly status?: number;
  readonly html: string;
  /** Further headers, such as a strict content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OriginServer {
  readonly port: number;
  /** Every request so far, as `host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the server, with a certificate made for this run.
 *
 * @param answer what to send for a path with its query; `null` is the site's page for an address that leads nowhere.
 */
export async function startOriginServer(answer: (path: string) => Answer | null): Promise<OriginServer> {
  const certificate = await generate([{ name: 'commonName', value: SITE_HOSTS[0] }], { algorithm: 'sha256' });
  const requests: string[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.headers.host ?? ''}${path}`);
    send(response, answer(path) ?? { status: 404, html: '<!doctype html><title>404</title><p>页面未找到</p>' });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function send(response: ServerResponse, { status = 200, html, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
}
