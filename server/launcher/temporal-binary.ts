import { mkdir, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { LaunchError } from './launch-error.ts';
import { executable } from './postgres-binaries.ts';
import { isFittingTemporal, temporalSources, temporalVersion, type TemporalSource } from './temporal-sources.ts';

/** A Temporal CLI on this machine and where it was taken from, in words for the terminal. */
export interface TemporalBinary {
  readonly program: string;
  readonly source: string;
}

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  readonly sources?: readonly TemporalSource[];
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** The Temporal CLI: one on PATH that fits, the one in this user's cache, or a downloaded one that is cached for next time; throws at once when the signal says stop. */
export async function provideTemporal(options: Options = {}): Promise<TemporalBinary> {
  const { env = process.env, sources = temporalSources, say = () => undefined, signal } = options;
  const onPath = await findOnPath(env);
  if (onPath) return { program: onPath, source: `${onPath} (on PATH)` };
  const cached = join(
    cacheFolder(env),
    `temporal-${temporalVersion}-${process.platform}-${process.arch}`,
    executable('temporal'),
  );
  if (await isFile(cached)) return { program: cached, source: `${cached} (cached)` };
  await mkdir(join(cached, '..'), { recursive: true });
  return { program: cached, source: `${await download(cached, { sources, say, signal })}, kept at ${cached}` };
}

async function download(
  target: string,
  { sources, say, signal }: Required<Pick<Options, 'sources' | 'say'>> & { signal: AbortSignal | undefined },
): Promise<string> {
  const failures: string[] = [];
  for (const { name, fetch } of sources) {
    say(`Fetching the Temporal server ${temporalVersion} from ${name}`);
    try {
      await fetch(target, signal);
      return name;
    } catch (error) {
      signal?.throwIfAborted();
      failures.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new LaunchError(
    `The Temporal server could not be had from anywhere. ${failures.join('; ')}.`,
    `Install the Temporal CLI ${temporalVersion} or later so that "temporal" is on PATH, or set TEMPORAL_ADDRESS to a Temporal server.`,
  );
}

async function findOnPath(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, executable('temporal'));
    if (folder !== '' && (await isFile(program)) && (await isFittingTemporal(program))) return program;
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

function firstLine(error: unknown): string {
  const { message, stderr } = error as Error & { stderr?: string };
  return (stderr?.trim() || message).split('\n').at(-1) ?? '';
}
