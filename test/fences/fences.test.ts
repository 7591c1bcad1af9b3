import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fences } from '../../lint/fences.ts';

const root = join(import.meta.dirname, '..', '..');

/** A planted file, what is wrong with it, and the words of the rule that must see it. */
type Planted = readonly [file: string, text: string, words: string];

const violations: readonly Planted[] = [
  ['process/a.ts', `import '../server/app.ts';`, 'process must not import server/app.ts'],
  [
    'process/b.ts',
    `import type { A } from '../editor/x.ts'; export type B = A;`,
    'process must not import editor/x.ts',
  ],
  ['process/c.ts', `import 'node:fs';`, 'process must not import node:fs'],
  ['process/d.ts', `import 'fs/promises';`, 'process must not import node:fs/promises'],
  ['process/e.ts', `import '@temporalio/workflow';`, 'process must not import @temporalio/workflow'],
  [
    'process/f.ts',
    `export const load = () => import('../prisma/client.ts');`,
    'process must not import prisma/client.ts',
  ],
  ['process/g.ts', `export * from '../workflows/contract.ts';`, 'process must not import workflows/contract.ts'],
  ['process/h.ts', `export const now = Date.now();`, 'Date.now makes the result depend'],
  ['process/i.ts', `export const now = new Date();`, 'new Date() makes the result depend'],
  ['process/j.ts', `export const dice = Math.random();`, 'Math.random makes the result depend'],
  ['process/k.ts', `export const name = process.title;`, "Unexpected use of 'process'"],
  ['editor/a.ts', `import '../server/app.ts';`, 'editor must not import server/app.ts'],
  ['editor/b.ts', `import '../prisma/client.ts';`, 'editor must not import prisma/client.ts'],
  ['editor/c.tsx', `import '@xyflow/react';`, 'editor must not import @xyflow/react'],
  ['editor/d.ts', `import '@temporalio/client';`, 'editor must not import @temporalio/client'],
  [
    'editor/canvas/a.ts',
    `import '../../workflows/contract.ts';`,
    'editor/canvas must not import workflows/contract.ts',
  ],
  ['editor/vite.config.ts', `import '../server/app.ts';`, 'editor/vite.config.ts must not import server/app.ts'],
  ['server/contract/a.ts', `import '../app.ts';`, 'server/contract must not import server/app.ts'],
  ['server/a.ts', `import '../workflows/application-run.ts';`, 'server must not import workflows/application-run.ts'],
  ['server/b.ts', `import '../activities/advance/advance.ts';`, 'server must not import activities/advance'],
  ['server/c.ts', `import '../editor/x.ts';`, 'server must not import editor/x.ts'],
  ['server/d.ts', `import '../prisma/generated/client.ts';`, 'reached by prisma/client.ts alone'],
  ['prisma/a.ts', `import '../process/problem.ts';`, 'prisma must not import process/problem.ts'],
  ['workflows/a.ts', `import '../activities/index.ts';`, 'workflows must not import activities/index.ts'],
  ['workflows/b.ts', `import 'node:crypto';`, 'workflows must not import node:crypto'],
  ['workflows/c.ts', `import '../server/app.ts';`, 'workflows must not import server/app.ts'],
  ['activities/a.ts', `import '@temporalio/activity';`, 'activities must not import @temporalio/activity'],
  ['activities/b.ts', `import '../server/app.ts';`, 'activities must not import server/app.ts'],
  ['worker/a.ts', `import '../server/app.ts';`, 'worker must not import server/app.ts'],
  ['lint/a.ts', `import '../process/problem.ts';`, 'lint must not import process/problem.ts'],
  ['server/utils/a.ts', `export const a = 1;`, 'A folder named "utils" says nothing'],
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['process/fine.ts', `export const day = new Date(0);`],
  ['editor/fine.ts', `import '../server/contract/routes.ts';`],
  ['editor/canvas/fine.ts', `import '@xyflow/react';`],
  ['server/fine.ts', `import '../workflows/contract.ts'; import '../activities/providers/contract.ts';`],
  ['workflows/fine.ts', `import type { A } from '../activities/index.ts'; export type B = A;`],
  ['server/preview.ts', `import '../activities/preview/try-decision.ts';`],
  ['worker/fine.ts', `import '../server/environment.ts'; import '@temporalio/activity';`],
];

const cycles: readonly (readonly [file: string, text: string])[] = [
  ['server/ring-a.ts', `export const load = () => import('./ring-b.ts');`],
  ['server/ring-b.ts', `import { load } from './ring-a.ts'; export const b = load;`],
];

let folder: string;
let lint: string;
let cycleReport: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'besked-fences-'));
  for (const [file, text] of [...violations, ...allowed, ...cycles]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  for (const name of ['lint/fences.ts', 'lint/plugin.ts', '.oxlintrc.json', 'biome.json', 'package.json']) {
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // Far below what the packages would print, had their folder not been left out.
  lint = run('oxlint', '-f', 'unix', '--ignore-pattern', 'node_modules');
  cycleReport = run('biome', 'lint', '--colors=off', '--vcs-enabled=false', 'server');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test.each(violations)('the fence sees %s: %s', (file, _text, words) => {
  const lines = lint.split('\n').filter((line) => line.startsWith(`${file}:`));
  expect(lines.join('\n')).toContain(words);
});

test.each(allowed)('the fence lets %s pass: %s', (file) => {
  expect(lint.split('\n').filter((line) => line.startsWith(`${file}:`) && line.includes('besked('))).toEqual([]);
});

test('every fence has a planted violation', () => {
  const words = violations.map(([, , message]) => message).join('\n');
  expect(fences.map(({ of }) => of).filter((of) => !words.includes(`${of} must not import`))).toEqual([]);
});

test('a cycle is seen even where it closes through import()', () => {
  expect(cycleReport).toContain('noImportCycles');
  expect(cycleReport).toContain('server/ring-b.ts');
});
