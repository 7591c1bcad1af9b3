import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { searchHeader } from '../../server/contract/search-header.ts';
import { builtFile } from './built-file.ts';

export type Asked = { readonly method: string; readonly path: string; readonly query: URLSearchParams };

/** `lateBy`: so many milliseconds after it was asked for. `cutOff`: the connection breaks before there is an answer. `stream`: server-sent events, for as long as the page listens. */
export type Answer =
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly body: string; readonly contentType: string }
  | { readonly status: 204 }
  | { readonly stream: (write: (text: string) => void) => void }
  | { readonly lateBy: number; readonly answer: Answer }
  | 'cutOff';

/** Undefined where the built editor has the file. */
export type Answerer = (asked: Asked) => Answer | undefined;

export type InventedServer = {
  readonly port: number;
  /** Whose answers a page gets, by the name that it sends along. */
  readonly answerers: Map<string, Answerer>;
};

/** The header in which a page says its name. */
export const nameHeader = 'x-invented-server';

let running: Promise<InventedServer> | undefined;

/**
 * The one server behind the pages of a test file. It is a real one because a browser keeps neither files nor compiled code of what is answered
 * for it by interception, and then reads the whole editor anew for every page.
 */
export function inventedServer(): Promise<InventedServer> {
  running ??= start();
  return running;
}

async function start(): Promise<InventedServer> {
  const answerers = new Map<string, Answerer>();
  const server = createServer((request, response) => reply(request, response, answerers));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It ends with the tests that ask it.
  server.unref();
  return { port: (server.address() as AddressInfo).port, answerers };
}

function reply(request: IncomingMessage, response: ServerResponse, answerers: InventedServer['answerers']): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://besked.test');
  const answerer = answerers.get(String(request.headers[nameHeader]));
  // What is posted is read to its end, or the connection cannot be used again.
  request.resume();
  const words = request.headers[searchHeader];
  if (typeof words === 'string') searchParams.set('search', decodeURIComponent(words));
  const answer = answerer?.({ method: request.method ?? 'GET', path: pathname, query: searchParams });
  if (answer === undefined) return giveFile(pathname, response);
  give(answer, { request, response });
}

function give(
  answer: Answer,
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  const { request, response } = exchange;
  if (answer === 'cutOff') return void request.destroy();
  if ('lateBy' in answer) return void setTimeout(() => give(answer.answer, exchange), answer.lateBy);
  if ('stream' in answer) return sendEvents(response, answer.stream);
  const { status = 200 } = answer;
  if ('json' in answer) send(response, { status, type: 'application/json', body: JSON.stringify(answer.json) });
  else if ('body' in answer) send(response, { status, type: answer.contentType, body: answer.body });
  else response.writeHead(status).end();
}

function sendEvents(response: ServerResponse, stream: (write: (text: string) => void) => void): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': here\n\n');
  stream((text) => response.write(text));
}

function giveFile(path: string, response: ServerResponse): void {
  try {
    const { body, contentType } = builtFile(path);
    const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    send(response, { status: 200, type: contentType, body, kept });
  } catch {
    response.writeHead(404).end();
  }
}

function send(
  response: ServerResponse,
  { status, type, body, kept = 'no-store' }: { status: number; type: string; body: string | Buffer; kept?: string },
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': kept }).end(body);
}
