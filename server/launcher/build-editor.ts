import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { compressFiles } from './compress-files.ts';
import { LaunchError } from './launch-error.ts';

const root = dirname(dirname(import.meta.dirname));
const place = join(root, 'dist', 'editor');
const sources = ['editor', 'process', 'server/contract', 'server/launcher/compress-files.ts', 'package-lock.json'];

/**
 * Builds the editor to dist/editor unless it is there and made of these sources; returns whether it was built. Several may do so at once: each
 * builds in a folder of its own, so what stands in dist/editor is always a whole build.
 */
export async function buildEditor(signal?: AbortSignal): Promise<boolean> {
  const wanted = hashSources();
  if (builtOf() === wanted) return false;
  const own = join(root, 'dist', `editor-${process.pid}-${randomUUID()}`);
  try {
    await runVite(own, signal);
    await compressFiles(join(own, 'assets'));
    writeFileSync(join(own, 'sources.sha256'), wanted);
    putInPlace(own, wanted);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return true;
}

async function runVite(outDir: string, signal: AbortSignal | undefined): Promise<void> {
  const program = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const args = [
    program,
    'build',
    '--config',
    join('editor', 'vite.config.ts'),
    '--outDir',
    outDir,
    '--logLevel',
    'warn',
  ];
  try {
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, args, { cwd: root, env, signal });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new LaunchError(
      `The editor could not be built: ${stderr?.trim() || message}`,
      'Run "npm ci" (with development packages), then start again.',
      { cause: error },
    );
  }
}

/** The hash of the sources that dist/editor is made of; undefined where there is none. */
function builtOf(): string | undefined {
  const stamp = join(place, 'sources.sha256');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** Puts `built` in the place of dist/editor; where another build of the same sources was quicker, that one stays. */
function putInPlace(built: string, wanted: string): void {
  const away = `${built}-old`;
  for (let tries = 3; builtOf() !== wanted; tries -= 1) {
    try {
      if (existsSync(place)) renameSync(place, away);
      renameSync(built, place);
    } catch (error) {
      if (tries === 0) throw error;
    } finally {
      rmSync(away, { recursive: true, force: true });
    }
  }
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(listFiles).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (extname(path) !== '') return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}

if (import.meta.main) {
  console.log((await buildEditor()) ? 'Built the editor to dist/editor.' : 'dist/editor is up to date.');
}
