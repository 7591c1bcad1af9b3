// `npm run check [-- name…]`: everything that can be known without running Besked. One line a check; the output of those that fail.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from '../../prisma/generate.ts';
import { findMissingPackages } from './find-missing-packages.ts';
import { withEmptyDatabase } from './with-postgres.ts';

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

const root = join(import.meta.dirname, '..', '..');
const program = (name: string, ...args: string[]) => run(join(root, 'node_modules', '.bin', name), args);

const checks: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: () => program('tsc', '--noEmit', '-p', 'tsconfig.json'),
  'types of the editor': () => program('tsc', '--noEmit', '-p', join('editor', 'tsconfig.json')),
  'types of the screens': () => program('tsc', '--noEmit', '-p', join('test', 'screens', 'tsconfig.json')),
  'lint and fences': () => program('oxlint', '--type-aware', '--deny-warnings'),
  'format and cycles': () => program('biome', 'ci', '--colors=off', '.'),
  'unused code': () => program('knip', '--no-progress'),
  'migrations in step with the schema': () =>
    withEmptyDatabase((url) =>
      run(process.execPath, ['--disable-warning=ExperimentalWarning', join('prisma', 'migrate.ts'), 'check'], {
        DATABASE_URL: url,
      }),
    ),
};

const missing = findMissingPackages(root);
if (missing.length > 0) throw new Error(`Run npm ci first. Not installed: ${missing.join(', ')}`);
generateClient();
const args = process.argv.slice(2);
const resultsFile = args.find((arg) => arg.startsWith('--results='))?.slice('--results='.length);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((word) => !Object.keys(checks).some((name) => name.includes(word)));
if (unknown.length > 0)
  throw new Error(`No check is named ${unknown.join(', ')}; there are: ${Object.keys(checks).join(', ')}`);
const chosen = Object.entries(checks).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const failed: string[] = [];
for (const [name, check] of chosen) {
  const began = performance.now();
  const { passed, output } = await check();
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (passed) continue;
  console.log(output);
  failed.push(name);
}
if (resultsFile)
  writeFileSync(resultsFile, JSON.stringify({ passed: chosen.length - failed.length, failed: failed.length }));
process.exitCode = failed.length > 0 ? 1 : 0;

function run(file: string, argv: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, argv, { cwd: root, env: { ...process.env, ...env, NO_COLOR: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('error', reject).once('close', (code) => resolve({ passed: code === 0, output }));
  });
}
