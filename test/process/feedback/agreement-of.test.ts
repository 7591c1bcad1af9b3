import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../process/feedback/agreement-of.ts';

describe('How far a panel agrees', () => {
  it.each([
    ['nobody has assessed it', [null, null], { lowest: null, highest: null, count: 0, kind: 'nobody' }],
    ['one alone has', [4, null], { lowest: 4, highest: 4, count: 1, kind: 'one' }],
    ['all say the same', [3, 3, 3], { lowest: 3, highest: 3, count: 3, kind: 'same' }],
    ['they are a level apart', [3, 4, 3], { lowest: 3, highest: 4, count: 3, kind: 'near' }],
    ['they are two levels apart', [2, 4, null], { lowest: 2, highest: 4, count: 2, kind: 'apart' }],
    ['they are further apart', [1, 5], { lowest: 1, highest: 5, count: 2, kind: 'farApart' }],
  ] as const)('where %s', (_, levels, agreement) => {
    expect(agreementOf(levels)).toEqual(agreement);
  });
});
