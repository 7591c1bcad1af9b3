import { describe, expect, it } from 'vitest';
import { smsSize } from '../../../process/texts/gsm7.ts';
import { renderSms, toSmsText } from '../../../process/texts/render-sms.ts';

describe('an SMS', () => {
  it.each([
    ['å', 160, 'GSM-7', 1],
    ['å', 161, 'GSM-7', 2],
    ['ö', 306, 'GSM-7', 2],
    ['ö', 307, 'GSM-7', 3],
    ['€', 80, 'GSM-7', 1],
    ['€', 81, 'GSM-7', 2],
    // Two septets are never cut apart: 76 fit into 153, not 76.5.
    ['€', 153, 'GSM-7', 3],
    ['ł', 70, 'UCS-2', 1],
    ['ł', 71, 'UCS-2', 2],
    ['🙂', 67, 'UCS-2', 3],
  ])('of %s times %i is %s in %i segments', (sign, count, encoding, segments) => {
    expect(smsSize(sign.repeat(count))).toMatchObject({ encoding, segments });
  });

  it('is made plainer where typography alone would make it Unicode', () => {
    const sms = toSmsText('“Besked” – nu\u00a0då’ a\u030a…');
    expect(sms).toMatchObject({ text: '"Besked" - nu då\' å...', encoding: 'GSM-7', unicodeBecause: [] });
    expect(sms.changed.map(({ from, count }) => `${from}${count}`)).toEqual(['“1', '”1', '–1', '\u00a01', '’1', '…1']);
  });

  it('keeps every letter of a name and says which one costs', () => {
    const sms = renderSms(
      'Hej {{ candidate.firstName }}',
      { candidate: { firstName: 'Małgorzata' } },
      { language: 'sv', zone: 'UTC' },
    );
    expect(sms).toMatchObject({ kind: 'rendered', text: 'Hej Małgorzata', encoding: 'UCS-2', unicodeBecause: ['ł'] });
  });
});
