import { expect, test } from 'vitest';
import type { Loaded } from '../../../activities/advance/loaded.ts';
import { withDecidedFields } from '../../../activities/advance/with-decided-fields.ts';
import type { Event } from '../../../process/interpreter/contract.ts';

const releaseAt = 2_000;
const waiting = {
  application: {
    fields: { city: 'Luleå' },
    state: { step: { kind: 'stage', decision: { decisionId: 'd', releaseAt, messageKey: 'screening/1/exit' } } },
  },
  decisions: [{ id: 'd', fields: { startDate: '2027-02-01' } }],
} as unknown as Loaded;

test.each([
  ['delivered', 1_000, true],
  // Told by a phone call before the decision would have been released by itself.
  ['confirmed', 1_000, true],
  ['timer', releaseAt, true],
  ['timer', 1_000, false],
  ['undeliverable', 1_000, false],
])('%s at %i finds the fields that the waiting decision brings: %s', (kind, at, finds) => {
  const event = { kind, at, messageKey: 'screening/1/exit' } as unknown as Event;
  const { fields } = withDecidedFields(waiting, event).application;
  expect(fields).toEqual(finds ? { city: 'Luleå', startDate: '2027-02-01' } : { city: 'Luleå' });
});
