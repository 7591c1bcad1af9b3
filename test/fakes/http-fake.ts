import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour } from './behaviour.ts';
import type { Specification } from './specification.ts';

export interface FakeRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  rawBody: string;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** What a provider's own fake adds: how a body is read, what happens to a request, and what an error looks like. */
export interface FakeProvider {
  specification: Specification;
  parseBody(rawBody: string): unknown;
  handle(request: FakeRequest, body: unknown): Answer;
  /** Called when a request arrives; an answer given here ends it at once. */
  begin?(request: FakeRequest): Answer | undefined;
  /** Called when the request has been accepted, refused or dropped. */
  end?(request: FakeRequest): void;
  refuse(refusal: { status: number; code?: string | number; message?: string }): unknown;
}

export interface HttpFake {
  url: string;
  requests: FakeRequest[];
  /** Where a request or one of our own answers was not what the specification says. A test expects none. */
  violations: string[];
  /** The next requests that would send something are treated so, in order; afterwards they are accepted. */
  next(...behaviours: Behaviour[]): void;
  /** Chooses for each request that would send something, where nothing was queued by `next`. */
  behave(choose: (request: FakeRequest) => Behaviour): void;
  close(): Promise<void>;
}

const ACCEPT: Behaviour = { kind: 'accept' };

/** A provider's HTTP server on loopback that checks both directions against the provider's specification. */
export async function createHttpFake(provider: FakeProvider, port = 0): Promise<HttpFake> {
  const requests: FakeRequest[] = [];
  const violations: string[] = [];
  const queue: Behaviour[] = [];
  let choose: (request: FakeRequest) => Behaviour = () => ACCEPT;

  const answerTo = async (request: FakeRequest, response: ServerResponse) => {
    const behaviour = request.method === 'POST' ? (queue.shift() ?? choose(request)) : ACCEPT;
    if (behaviour.kind === 'slow') await sleep(behaviour.ms);
    if (behaviour.kind === 'hang') return;
    if (behaviour.kind === 'cutOff') return void response.destroy();
    if (behaviour.kind === 'refuse')
      return write(response, {
        ...behaviour,
        body: provider.refuse(behaviour),
        headers: behaviour.retryAfter === undefined ? {} : { 'retry-after': behaviour.retryAfter },
      });
    const answer = accept(request);
    if (behaviour.kind === 'acceptThenHang') return;
    if (behaviour.kind === 'acceptThenCutOff') return void response.destroy();
    if (behaviour.kind === 'acceptThenRefuse')
      return write(response, { status: behaviour.status, body: provider.refuse(behaviour) });
    if (behaviour.kind === 'acceptThenGarble')
      return void response.writeHead(answer.status, { 'content-type': 'application/json' }).end('<html>');
    write(response, answer);
  };

  const accept = (request: FakeRequest): Answer => {
    const body = provider.parseBody(request.rawBody);
    const wrong = provider.specification.checkRequest({ ...request, body });
    if (wrong.length > 0) {
      violations.push(...wrong.map((text) => `request: ${text}`));
      return { status: 422, body: provider.refuse({ status: 422, message: wrong.join('; ') }) };
    }
    const answer = provider.handle(request, body);
    if (answer.status < 300)
      violations.push(
        ...provider.specification.checkAnswer({ ...request, ...answer }).map((text) => `answer: ${text}`),
      );
    return answer;
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await read(incoming);
    requests.push(request);
    const early = provider.begin?.(request);
    if (early) return write(response, early);
    try {
      await answerTo(request, response);
    } finally {
      provider.end?.(request);
    }
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      // A client that gave up while sending is its own affair; all else is a fault that a test has to see.
      if (!incoming.destroyed || incoming.complete) violations.push(`fake: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    violations,
    next: (...behaviours) => void queue.push(...behaviours),
    behave: (chooser) => {
      choose = chooser;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://fake');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: incoming.headers as Record<string, string>,
    rawBody: Buffer.concat(chunks).toString('utf8'),
  };
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
