import { spawn, type ChildProcess } from 'node:child_process';
import { Connection } from '@temporalio/client';

/** The attributes by which runs can be looked up; every one holds ids only, never personal data. */
export const searchAttributes = ['BeskedApplication', 'BeskedOrganisation', 'BeskedJob', 'BeskedVersion'] as const;

/** A Temporal development server whose file Besked owns. */
export interface TemporalPlace {
  readonly program: string;
  readonly file: string;
  readonly port: number;
  /** Dynamic configuration besides ours, as `name=value`. */
  readonly settings?: readonly string[];
}

/** Starts Temporal's development server on the loopback interface; SIGTERM ends it cleanly. */
export function spawnTemporal({ program, file, port, settings = [] }: TemporalPlace, log: number): ChildProcess {
  const args = [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', file],
    ...['--log-level', 'warn', '--log-format', 'json'],
    // With its own defaults the server waits for the disk at every step: a third of the throughput, and no safer against kill -9.
    ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'],
    ...['--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true'],
    ...['--dynamic-config-value', 'matching.enableFairness=true'],
    ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
    ...searchAttributes.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
  ];
  return spawn(program, args, { stdio: ['ignore', log, log], detached: true });
}

/** Whether Temporal answers and knows the namespace, within two seconds. */
export async function doesTemporalAnswer(address: string, namespace = 'default'): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 2_000 });
    try {
      await connection.withDeadline(Date.now() + 2_000, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}
