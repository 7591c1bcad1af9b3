import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../activities/providers/senders/public-socket.ts';

test.each([
  ['64:ff9b::c000:201', false],
  ['64:ff9b::5db8:d822', false],
  ['64:ff9b::7f00:1', true],
  ['64:ff9b::10.0.0.1', true],
  ['64:ff9b::192.168.1.1', true],
  ['64:ff9b::1', true],
  ['64:ff9b:1::1', true],
])('%s is judged by the address that it stands for', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});
