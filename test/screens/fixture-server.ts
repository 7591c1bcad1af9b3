import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gallery } from '../../process/gallery/gallery.ts';

const built = join(import.meta.dirname, '../../dist/editor');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const processId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a01';
const at = '2026-11-20T09:00:00.000Z';

export type FixtureServer = { readonly url: string; readonly processId: string; readonly stop: () => void };

/** The built editor beside a few invented answers of the API, for pictures of the pages that draw processes. */
export async function startFixtureServer(language: 'sv' | 'en'): Promise<FixtureServer> {
  let revision = 3;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'PUT') revision += 1;
    const answer = answerTo(pathname, request.method ?? 'GET', language, revision);
    if (answer !== undefined) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      return;
    }
    if (pathname.startsWith('/api/')) {
      response.writeHead(404).end('{}');
      return;
    }
    const file = extname(pathname) ? pathname : '/index.html';
    readFile(join(built, file)).then(
      (content) => response.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, processId, stop: () => server.close() };
}

function answerTo(path: string, method: string, language: 'sv' | 'en', revision: number): unknown {
  const [first] = gallery;
  if (!first) throw new Error('the gallery is empty');
  const { definition } = first;
  const summary = {
    id: processId,
    slug: definition.id,
    name: definition.name,
    draftRevision: revision,
    draftSavedAt: at,
    draftSavedBy: 'Karin Norén',
    live: { versionId: processId, number: 2, publishedAt: at },
    changed: true,
    errors: 0,
    jobs: 3,
  };
  if (path === '/api/v1/me')
    return {
      userId: 'u1',
      name: 'Karin Norén',
      email: 'karin@example.com',
      language,
      organisation: { id: 'o1', name: 'Region Norr', zone: 'Europe/Stockholm' },
      role: 'administrator',
      delivery: { email: 'mailbox', sms: 'mailbox' },
    };
  if (path === '/api/v1/processes') return { items: [summary], next: null };
  if (path === '/api/v1/people')
    return {
      items: [{ userId: 'u1', name: 'Karin Norén', email: 'karin@example.com', role: 'administrator' }],
      next: null,
    };
  if (path === '/api/v1/gallery')
    return {
      items: gallery.map((entry) => ({ id: entry.definition.id, name: entry.title, description: entry.description })),
    };
  if (path === `/api/v1/processes/${processId}`) return { ...summary, draft: definition };
  if (path.endsWith('/draft') && method === 'PUT') return { draftRevision: revision, savedAt: at };
  return undefined;
}
