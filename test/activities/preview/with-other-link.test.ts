import { expect, test } from 'vitest';
import { withOtherLink } from '../../../activities/preview/with-other-link.ts';

const link = { from: 'aB3-old_key.signature', to: 'xY7-new_key.autograph' };
const shown = (words: string) => ({
  ...({ channel: 'email', subject: 'Ditt besked', text: `Läs: ${words}`, html: `<a href="${words}">Läs</a>` } as const),
  ics: `DESCRIPTION:Läs https://besked.example/c/${words.slice(0, 7)}\r\n ${words.slice(7)} mer\r\nEND:VEVENT\r\n`,
  rendered: { sms: { text: `Läs ${words}` } },
});

test('a text leads by another link in each of its forms, also where a calendar breaks its line within the old one', () => {
  const { hash, ...after } = withOtherLink(shown(link.from), link) ?? {};
  const { channel: _, ...wanted } = shown(link.to);
  expect(after).toEqual(wanted);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('a text without the old link stays as it is', () => {
  expect(withOtherLink(shown('another'), link)).toBeNull();
});
