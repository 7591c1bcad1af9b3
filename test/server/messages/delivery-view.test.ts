import { describe, expect, test } from 'vitest';
import { stillUnclear } from '../../../activities/providers/hand.ts';
import { toDeliveryView } from '../../../server/use-cases/view-rows.ts';

const byLent = (attempt: Parameters<typeof toDeliveryView>[0]) => toDeliveryView(attempt, () => null);
const made = {
  ...{ attempt: 1, channel: 'email', provider: 'resend', senderId: null, startedAt: new Date(), endedAt: new Date() },
  ...{ outcome: 'unclear', code: null, reason: 'The connection to Resend broke' },
};

describe('an attempt in the log', () => {
  test('says in both languages why it is unclear, though no provider has a code for that', () => {
    expect(byLent(made).explained?.means).toEqual({
      ...{ sv: 'Förbindelsen med Resend bröts.', en: 'The connection to Resend broke.' },
    });
    const asked = { ...made, code: stillUnclear, reason: 'Resend answered 503' };
    expect(byLent(asked)).toMatchObject({
      code: null,
      explained: { means: { sv: 'Resend svarade med ett fel (503).' } },
    });
  });

  test('says the meaning of its code where it has one', () => {
    const refused = { ...made, outcome: 'transient', code: 'mailbox/store', provider: 'mailbox' };
    expect(byLent(refused).explained?.means.sv).toBe('Brevlådan gick inte att skriva i.');
    expect(byLent({ ...made, outcome: 'accepted', reason: null }).explained).toBeNull();
  });

  test('names the account that it went by', () => {
    const accountOf = ({ senderId }: { readonly senderId: string | null }) => senderId && `Region · ${senderId}`;
    expect(toDeliveryView({ ...made, senderId: 'one' }, accountOf).account).toBe('Region · one');
  });
});
