import { type Services, startServices } from '../setup/start-services.ts';
import type { BenchServices } from './contract.ts';

/** The services of one run of benchmarks: started when first asked for, with the product's own settings, and ended by `stop`. */
export function createBenchServices(): { get: () => Promise<BenchServices>; stop: () => Promise<void> } {
  const { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress } = process.env;
  let started: Promise<Services> | undefined;
  return {
    async get() {
      if (databaseUrl && temporalAddress) return { databaseUrl, temporalAddress };
      // Unlike in tests, every commit reaches the disk: that is part of what is measured.
      started ??= startServices([]);
      return started;
    },
    stop: async () => (await started)?.stop(),
  };
}
