import { expect, test } from 'vitest';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { asLiquid } from '../../../server/use-cases/corrections/as-liquid.ts';
import { startingBackWords, startingWords } from '../../../server/use-cases/corrections/starting-words.ts';

const sent = { sentAt: Date.parse('2026-11-25T10:00:00Z'), zone: 'Europe/Stockholm', subject: 'Svar' };
const languages = ['sv', 'en'] as const;
const channels = ['email', 'sms', 'both'] as const;
const each = languages.flatMap((language) => channels.map((channel) => ({ language, channel })));

test.each(each)('what a correction begins with can be sent as it is: $language by $channel', (how) => {
  for (const words of [startingWords, startingBackWords]) {
    const { text } = words({ ...sent, ...how, text: '' });
    expect(lintWording(text, how.language)).toEqual([]);
    expect(text).toContain('25');
    const onSeveralDays = words({ ...sent, ...how, sentAt: null, text: '' }).text;
    expect(lintWording(onSeveralDays, how.language)).toEqual([]);
    expect(onSeveralDays).toMatch(/nyligen|recently/);
  }
});

test('the words that were sent are a text, whatever braces they held, and their footer is left out', () => {
  expect(asLiquid('Hej {{ Anna }} {% x %}\n\n-- \nDu får detta mejl')).toBe('Hej { { Anna }} { % x %}');
  expect(asLiquid('{{{ fields.x }}}')).toBe('{ { { fields.x }}}');
  const { subject } = startingWords({ ...sent, language: 'sv', channel: 'email', subject: 'Rättelse: Svar', text: '' });
  expect(subject).toBe('Rättelse: Svar');
});
