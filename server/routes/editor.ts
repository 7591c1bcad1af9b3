import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { preferCompressed } from '../http/prefer-compressed.ts';
import type { Parts } from '../parts.ts';

const missing =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Besked</title><p>The editor has not been built yet: run <code>npm run build</code>.</p></html>';

/** The built editor: its files, and its page for every other address, since it finds its way by itself. */
export function serveEditor(app: Express, { editorFolder }: Pick<Parts, 'editorFolder'>): void {
  const page = join(editorFolder, 'index.html');
  const assets = join(editorFolder, 'assets');
  app.use(
    '/assets',
    preferCompressed(assets),
    express.static(assets, {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
      redirect: false,
    }),
  );
  app.use(express.static(editorFolder, { index: false, maxAge: 0, redirect: false }));
  app.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    if (!existsSync(page)) {
      response.status(503).type('html').send(missing);
      return;
    }
    response.sendFile(page);
  });
}
