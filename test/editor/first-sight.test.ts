import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildEditor } from '../../server/launcher/build-editor.ts';

const dist = join(import.meta.dirname, '../../dist/editor');
const assets = join(dist, 'assets');

beforeAll(async () => {
  await buildEditor();
}, 120_000);

/** The built file of a page or part, whose name goes on with a hash. */
function fileOf(name: string): string {
  const [file, another] = readdirSync(assets).filter((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  if (file === undefined || another !== undefined) throw new Error(`There is not one file of ${name}`);
  return file;
}

/** All that must have come before these files run: themselves and what they import, not what they fetch later. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  for (const file of all) {
    const code = readFileSync(join(assets, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) all.add(imported ?? '');
  }
  return all;
}

/** Bytes as they are sent, in kB. */
function sentFor(...pages: readonly string[]): number {
  const entry = /src="\/assets\/([^"]+\.js)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '';
  const files = [...withImports([entry, ...pages.map(fileOf)])].map((file) => join(assets, file));
  const sizes = files.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

test('the canvas can be used once 300 kB of JavaScript have come', () => {
  const swedish = sentFor('canvas', 'sv');
  expect(swedish).toBeGreaterThan(200);
  expect(swedish).toBeLessThanOrEqual(300);
  expect(sentFor('canvas', 'en')).toBeLessThanOrEqual(300);
});

const workspacePages = readdirSync(join(import.meta.dirname, '../../editor/workspace'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('-page.tsx'))
  .map((path) => basename(path, '.tsx'));

test.each([...workspacePages, 'processes-page', 'gallery-page', 'sign-in-page'])(
  'the %s can be used once 250 kB of JavaScript have come',
  (page) => expect(sentFor(page)).toBeLessThanOrEqual(250),
);
