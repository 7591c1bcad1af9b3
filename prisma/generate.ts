import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const stamp = join(import.meta.dirname, 'generated', 'schema.sha256');

/** Makes the database client in prisma/generated unless it already belongs to this schema and this Prisma; needs no network. */
export function generateClient(): void {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js');
  execFileSync(process.execPath, [prisma, 'generate', '--schema', join(import.meta.dirname, 'schema.prisma')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Generating never runs the engine, but the command line would download one unless it is told of some file.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  writeFileSync(stamp, wanted);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'schema.prisma')));
  return hash.update(readFileSync(createRequire(import.meta.url).resolve('prisma/package.json'))).digest('hex');
}

if (import.meta.main) generateClient();
