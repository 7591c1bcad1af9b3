import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from '../../../server/launcher/compress-files.ts';
import { serveEditor } from '../../../server/routes/editor.ts';

const script = `export const words = ${JSON.stringify('besked '.repeat(1_000))};`;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'besked-assets-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-a1.js'), script);
  writeFileSync(join(folder, 'assets', 'small-a1.js'), 'export {};');
  await compressFiles(join(folder, 'assets'));
  const app = express();
  serveEditor(app, { editorFolder: folder });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('a script comes as brotli to whoever takes it, as gzip else, and plain to whoever takes neither', async () => {
  const brotli = await get('/assets/index-a1.js', 'gzip, deflate, br, zstd');
  expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', script]);
  const gzip = await get('/assets/index-a1.js', 'gzip');
  expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', script]);
  const plain = await get('/assets/index-a1.js', 'identity');
  expect([plain.encoding, plain.body.toString()]).toEqual([undefined, script]);
  for (const { type, vary, cache } of [brotli, gzip, plain])
    expect([type, vary, cache]).toEqual([
      'text/javascript; charset=utf-8',
      'Accept-Encoding',
      'public, max-age=31536000, immutable',
    ]);
});

test('what is too small to be compressed comes plain, and what is not there is not there', async () => {
  expect(await get('/assets/small-a1.js', 'br')).toMatchObject({ status: 200, encoding: undefined });
  expect((await get('/assets/none-a1.js', 'br')).status).toBe(404);
});

test('no name leads out of the folder', async () => {
  for (const path of ['/assets/../index.html', '/assets/%2e%2e/index.html', '/assets/..%2findex.html'])
    expect((await get(path, 'br')).body.toString(), path).not.toBe('<!doctype html>');
});

async function get(path: string, accept: string) {
  const { port } = server.address() as AddressInfo;
  // By hand: fetch would tidy the path up and unpack the body.
  const asked = request({ port, path, headers: { 'accept-encoding': accept } });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { headers, statusCode } = answer;
  return {
    status: statusCode,
    encoding: headers['content-encoding'],
    type: headers['content-type'],
    vary: headers.vary,
    cache: headers['cache-control'],
    body: await buffer(answer),
  };
}
