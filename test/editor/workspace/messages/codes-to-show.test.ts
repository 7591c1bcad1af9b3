import { expect, test } from 'vitest';
import { codesToShow } from '../../../../editor/workspace/messages/codes-to-show.ts';

test.each([
  ['smtp/recipient', 'The mail server did not accept the recipient. (550 5.1.1)', 'smtp/recipient, 550 5.1.1'],
  [null, 'The connection to Twilio broke: ECONNRESET', 'ECONNRESET'],
  ['ECONNREFUSED', 'Twilio could not be reached: ECONNREFUSED', 'ECONNREFUSED'],
  ['21211', 'The number is not valid.', '21211'],
  [null, 'Resend answered 503', ''],
  [null, null, ''],
])('beside what %s and “%s” mean stand the codes “%s”', (code, reason, shown) => {
  expect(codesToShow(code, reason)).toBe(shown);
});
