import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { connectionsOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { serveEditor } from '../../../server/routes/editor.ts';
import { heightOf } from './editor-drawing.ts';

export const processId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0c01';

export interface Pages {
  readonly editor: string;
  readonly bare: string;
  readonly stop: () => void;
}

/** The built editor as the server serves it, over invented answers about one drawing, and the bare page with boxes at the same places. */
export async function servePages(definition: Definition, bareFolder: string): Promise<Pages> {
  const app = express();
  app.use(express.json({ limit: '10mb' }));
  answerApi(app, definition);
  app.get('/bare/drawing.json', (_request, response) => void response.json(barely(definition)));
  app.use('/bare', express.static(bareFolder));
  serveEditor(app, { editorFolder: join(import.meta.dirname, '../../../dist/editor') });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { editor: `${origin}/processes/${processId}`, bare: `${origin}/bare/`, stop };
}

function answerApi(app: Express, draft: Definition): void {
  let draftRevision = 1;
  const savedAt = () => new Date().toISOString();
  const summary = () => ({
    id: processId,
    slug: draft.id,
    name: draft.name,
    draftRevision,
    draftSavedAt: savedAt(),
    draftSavedBy: 'Karin Norén',
    live: null,
    changed: true,
    archivedAt: null,
    errors: 0,
    jobs: 0,
  });
  app.get('/api/v1/me', (_request, response) => {
    response.json({
      userId: 'u1',
      name: 'Karin Norén',
      email: 'karin@example.com',
      role: 'administrator',
      language: 'en',
      organisation: { id: 'o1', name: 'Region Norr', zone: 'Europe/Stockholm' },
      organisations: [{ id: 'o1', name: 'Region Norr' }],
      jobRoles: [],
      twoFactor: false,
      needsTwoFactor: false,
      firstPasswords: true,
      delivery: { email: 'mailbox', sms: 'mailbox' },
    });
  });
  app.get(
    `/api/v1/processes/${processId}`,
    (_request, response) => void response.json({ ...summary(), draft, isReadable: true }),
  );
  app.put(`/api/v1/processes/${processId}/draft`, (_request, response) => {
    draftRevision += 1;
    response.json({ draftRevision, savedAt: savedAt() });
  });
  app.use('/api', (_request, response) => void response.json({ items: [], next: null }));
}

function barely(definition: Definition) {
  const boxes = Object.entries(definition.layout.steps).map(([id, place]) => {
    const step = definition.steps[id];
    return { id, ...place, height: heightOf(definition, id), exits: step ? exitsOf(step) : [] };
  });
  return { boxes, lines: connectionsOf(definition) };
}
