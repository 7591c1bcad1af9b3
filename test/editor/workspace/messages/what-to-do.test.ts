import { expect, test } from 'vitest';
import { explainCode } from '../../../../activities/providers/explain-code.ts';
import { whatToDo } from '../../../../editor/workspace/messages/what-to-do.ts';
import type { MessageView } from '../../../../server/contract/applications.ts';

const explained = (code: string) => explainCode('twilio', code);
const tried = (outcome: string, code: string | null): MessageView['deliveries'][number] => ({
  ...{ attempt: 1, channel: 'sms', provider: 'twilio', account: null, reason: null },
  ...{ startedAt: '2026-11-24T09:00:00Z', endedAt: null },
  ...{ outcome, code, explained: code === null ? null : explained(code) },
});
const receipt = (code: string): MessageView['receipts'][number] => ({
  ...{ provider: 'twilio', event: 'undelivered', at: '2026-11-24T09:01:00Z', code, explained: explained(code) },
});

test.each([
  ['refused for good', 'failed', [tried('permanent', '21211')], [], /Rätta det, eller ring/],
  ['refused, and goes another way', 'queued', [tried('permanent', '21610')], [], /avböjt/],
  ['came back', 'undelivered', [tried('accepted', null)], [receipt('30006')], /Rätta det, eller ring/],
  ['came back without a word', 'undelivered', [tried('accepted', null)], [], null],
  ['is tried again', 'queued', [tried('transient', '20429')], [], null],
  ['arrived after a refusal', 'delivered', [tried('permanent', '21211')], [], null],
] as const)('of a message that %s is said what to make of it', (_, status, deliveries, receipts, words) => {
  const said = whatToDo({ status, deliveries: [...deliveries], receipts: [...receipts] });
  if (words === null) expect(said).toBeNull();
  else expect(said?.sv).toMatch(words);
});
