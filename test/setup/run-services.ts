// Starts a PostgreSQL and a Temporal for tests and keeps them until it is ended: source its output, then run vitest as often as you like.
import { startServices } from './start-services.ts';

const { databaseUrl, temporalAddress, stop } = await startServices();
console.log(`export BESKED_TEST_DATABASE_URL='${databaseUrl}' BESKED_TEST_TEMPORAL_ADDRESS='${temporalAddress}'`);
const keepAlive = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(keepAlive);
    void stop().then(() => process.exit(0));
  });
}
