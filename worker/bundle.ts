import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

export type Bundle = {
  readonly codePath: string;
  /** Changes whenever what a run does in Temporal may change: the deployment's build id. */
  readonly buildId: string;
};

const folder = join(import.meta.dirname, '..', 'workflows');
const entry = join(folder, 'workflows.ts');

const ownCache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'besked');

/** The workflows as one file, made once per content and kept in the cache folder. An image makes it when it is built: its user may not write there. */
export async function bundleWorkflows(cacheFolder = ownCache): Promise<Bundle> {
  const buildId = hashOfSources();
  const codePath = join(cacheFolder, `workflows-${buildId}.cjs`);
  if (existsSync(codePath)) return { codePath, buildId };
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: quiet });
  mkdirSync(cacheFolder, { recursive: true });
  // Two workers that start at once must not read half a file.
  const half = `${codePath}.${process.pid}`;
  writeFileSync(half, code);
  renameSync(half, codePath);
  return { codePath, buildId };
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  const { version } = createRequire(import.meta.url)('@temporalio/workflow/package.json') as { version: string };
  return hash.update(version).digest('hex').slice(0, 16);
}

const ignore = () => undefined;
const quiet = { log: ignore, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: console.error };
