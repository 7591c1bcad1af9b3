import { expect, test } from 'vitest';
import { longestCallMs } from '../../../activities/providers/longest-call.ts';
import { createSmtpProvider } from '../../../activities/providers/smtp-provider.ts';
import { createTwilioProvider } from '../../../activities/providers/twilio-provider.ts';

test('whoever waits for the longest call waits for each provider that may take its time', () => {
  const smtp = createSmtpProvider({ url: 'smtp://127.0.0.1:25' });
  const twilio = createTwilioProvider({
    ...{ accountSid: `AC${'0'.repeat(32)}`, authToken: 'secret', publicUrl: 'https://besked.example' },
    sender: { from: 'Besked' },
  });
  for (const { longestCallMs: own = 0 } of [smtp, twilio]) expect(own).toBeLessThan(longestCallMs);
  smtp.close?.();
});
