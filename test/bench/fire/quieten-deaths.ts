import { DefaultLogger, Runtime } from '@temporalio/worker';

/** Workers die here all the time: from now on this process tells of nothing that Temporal takes for less than an error. */
export function quietenDeaths(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
}
