import { expect, test } from 'vitest';
import { withDeclining } from '../../../process/texts/declining.ts';
import { smsSize } from '../../../process/texts/gsm7.ts';

const pageUrl = 'https://besked.example/c/abc';
const full = (text: string, declining: 'answer' | 'page', language: 'sv' | 'en' = 'sv') =>
  withDeclining(text, declining, { language, pageUrl });

test('a text that can be answered says by which word, once, and in its language', () => {
  expect(full('Tack för din ansökan.', 'answer')).toBe('Tack för din ansökan. Svara STOPP för att slippa sms.');
  expect(full('Thank you.', 'answer', 'en')).toBe('Thank you. Reply STOP for no more texts.');
  for (const own of ['Tack! Svara STOPP om du inte vill ha sms.', 'Reply STOP to opt out.'])
    expect(full(own, 'answer')).toBe(own);
  expect(full('Vi ses vid hållplatsen STOPPSTIGEN.', 'answer')).toContain('Svara STOPP');
});

test('one that nobody can answer says so, and names the page once', () => {
  expect(full('Tack.', 'page')).toBe(`Tack. Du kan inte svara på sms. Här väljer du bort dem: ${pageUrl}`);
  expect(full(`Tack. Läs mer: ${pageUrl}`, 'page', 'en')).toBe(
    `Tack. Läs mer: ${pageUrl} You cannot reply to texts. Decline them on the page.`,
  );
});

test.each(['sv', 'en'] as const)('the words in %s make no SMS dearer than their length', (language) => {
  for (const declining of ['answer', 'page'] as const)
    for (const text of ['Hej.', `Hej. ${pageUrl}`])
      expect(smsSize(full(text, declining, language))).toMatchObject({ encoding: 'GSM-7', segments: 1 });
});
