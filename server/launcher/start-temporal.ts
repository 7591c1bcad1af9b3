import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import type { Launch } from './launch.ts';
import { seconds } from './seconds.ts';
import { provideTemporal } from './temporal-binary.ts';
import { doesTemporalAnswer, spawnTemporal } from './temporal.ts';

/** The address of a Temporal: that of TEMPORAL_ADDRESS, which server and worker connect to by themselves, or one of Besked's own that is started here. */
export async function startTemporal({ environment, settings, run, say, signal }: Launch): Promise<string> {
  if (environment.temporalAddress !== undefined) return environment.temporalAddress;
  const began = performance.now();
  const { temporalPort: port } = settings;
  if (port === undefined) throw new Error('Temporal was given no port');
  if (environment.temporalNamespace !== 'default') throw unknownNamespace(environment.temporalNamespace);
  const { program, source } = await provideTemporal({ say, signal });
  const place = { program, port, file: join(environment.dataFolder, 'temporal.db') };
  const address = `127.0.0.1:${port}`;
  const isReady = () => doesTemporalAnswer(address);
  await run({ name: 'temporal', spawn: (log) => spawnTemporal(place, log), isReady }, 'store').ready(60_000);
  say(`Temporal is ready on ${address}, from ${source} (${seconds(began)})`);
  return address;
}

function unknownNamespace(namespace: string): LaunchError {
  return new LaunchError(
    `TEMPORAL_NAMESPACE is ${namespace}, but the Temporal that Besked brings has the namespace "default" only.`,
    'Take TEMPORAL_NAMESPACE away, or set TEMPORAL_ADDRESS to the Temporal that has it.',
  );
}
