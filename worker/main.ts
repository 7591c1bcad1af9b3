import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { candidateLink } from '../activities/candidate-link.ts';
import { replyAddress } from '../activities/providers/reply-address.ts';
import { loadEnvironmentFile, readEnvironment } from '../server/environment.ts';
import { startWorker } from './start-worker.ts';

// `node --watch` makes threads report what they load by messages that Temporal takes for its own: `npm run dev` would fall at the first run.
delete process.env['WATCH_REPORT_DEPENDENCIES'];
loadEnvironmentFile();
const environment = readEnvironment();
const { publicUrl, secret, inbound } = environment;
Runtime.install({
  logger: new DefaultLogger('WARN'),
  telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN' }) } },
  // We end the worker ourselves, so that what it opened is closed in order.
  shutdownSignals: [],
});
const worker = await startWorker({
  databaseUrl: environment.databaseUrl,
  temporal: environment.temporal,
  limits: environment.limits,
  providers: {
    ...(environment.smtp ? { smtp: environment.smtp } : {}),
    ...(environment.resend ? { resend: environment.resend } : {}),
    ...(environment.twilio ? { twilio: environment.twilio } : {}),
  },
  senders: {
    keys: environment.credentialKeys,
    publicUrl,
    resendUrl: environment.providerUrls.resend,
    twilioUrl: environment.providerUrls.twilio,
    mailHosts: environment.mailHosts,
  },
  run: {
    pageLink: (pageKey) => candidateLink(pageKey, { publicUrl, secret }),
    sender: `besked@${new URL(publicUrl).hostname}`,
    replyAddress: (id, own) => {
      const address = own ?? inbound?.address;
      return address === undefined ? undefined : replyAddress(id, { address, secret });
    },
  },
});
console.log('Besked worker is ready');
process.send?.({ kind: 'ready' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
await worker.ended;
