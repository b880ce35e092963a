/**
 * The only way out of a test browser: a proxy on this machine that notes who wanted to leave and lets nobody through.
 * It sees what request interception cannot: workers, preconnections, the background, the browser itself.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outbound {
  readonly port: number;
  /** `host:port` of every attempt so far, without the browser's own housekeeping. */
  attempts(): string[];
  /** Starts anew: what was tried before is no longer told. */
  forget(): void;
  close(): Promise<void>;
}

/** Hosts the browsers themselves call (updates, block lists, portal detection), whatever extension they carry. */
const HOUSEKEEPING =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com):\d+$/;

/** Listens on a free port of 127.0.0.1. */
export async function openOutbound(): Promise<Outbound> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const { host } = new URL(request.url ?? '', 'http://unknown');
    seen.push(host.includes(':') ? host : `${host}:80`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? 'unknown');
    socket.on('error', () => {}).end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts: () => seen.filter((target) => !HOUSEKEEPING.test(target)),
    forget: () => void seen.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
