import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'dist');
const build = () => promisify(execFile)(process.execPath, [join(root, 'server/launcher/build-editor.ts')]);

test('two builds at once leave one whole editor, compressed too, and the next finds it made of these sources', async () => {
  // Only the stamp is taken away: other test files may be reading the editor that is there.
  rmSync(join(dist, 'editor/sources.sha256'), { force: true });
  const [first] = await Promise.all([build(), build()]);
  expect(first.stdout.trim()).toBe('Built the editor to dist/editor.');
  const page = readFileSync(join(dist, 'editor/index.html'), 'utf8');
  const script = /src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no script';
  expect(readFileSync(join(dist, 'editor', script), 'utf8').length).toBeGreaterThan(1_000);
  const [plain, brotli, gzip] = ['', '.br', '.gz'].map(
    (ending) => statSync(join(dist, 'editor', `${script}${ending}`)).size,
  );
  expect(brotli).toBeLessThan(gzip ?? 0);
  expect(gzip).toBeLessThan((plain ?? 0) / 2);
  expect((await build()).stdout.trim()).toBe('dist/editor is up to date.');
}, 120_000);
