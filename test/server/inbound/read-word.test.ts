import { describe, expect, test } from 'vitest';
import { asksForSomething } from '../../../server/inbound/asks-for-something.ts';
import { readWord } from '../../../server/inbound/read-word.ts';

const said = {
  stop: [
    ...[
      'STOP',
      'stopp',
      'Stopp!',
      'AVSLUTA',
      'Sluta.',
      ' sluta nu ',
      'STOPP STOPP',
      'Stopp tack',
      'stop sms',
      'stop all',
    ],
    ...['STOPALL', 'Unsubscribe', 'CANCEL', 'End', 'quit', 'Hej! Stopp, tack 🙏'],
    ...['Sluta skicka sms', 'sluta skicka sms till mig', 'Snälla sluta sms:a mig', 'Kan ni sluta skicka mig sms?'],
    ...[
      'Inga fler sms tack',
      'Skicka inga fler sms',
      'Jag vill inte ha fler sms från er',
      'jag vill inte få några sms.',
    ],
    ...['Please stop texting me', 'stop sending me messages', 'No more texts please', 'Don’t text me anymore'],
    ...['I don’t want any more texts', 'Could you please stop sending texts'],
  ],
  start: ['START', 'starta', 'Start tack', 'UNSTOP', 'start sms', 'Börja skicka sms igen', 'please text me again'],
  help: ['HJÄLP', 'hja\u0308lp', 'Help!', 'INFO', 'hjälp tack'],
  yes: ['Ja', 'JA!', 'ja tack', 'Ja gärna', 'yes', 'Yes please', 'y', 'j', 'Absolut'],
  no: ['Nej', 'nej tack', 'NO', 'no thanks', 'n', 'Nix'],
};

const unclear = [
  ...['', '👍', 'ok', 'Tack', 'Hej', 'sms'],
  ...[
    'Jag slutar på mitt jobb i mars',
    'När slutar intervjun?',
    'Kan jag sluta kl 15 den dagen?',
    'Bussen har en stopp vid er',
  ],
  ...[
    'Jag vill avsluta min ansökan',
    'Please stop my application',
    'Stop by at five?',
    'Sluta skicka kallelser till fel adress',
  ],
  ...[
    'Jag får inga sms',
    'Jag får inga fler sms, varför?',
    'Jag har inte fått några sms',
    'Jag vill inte få sms på kvällen',
  ],
  ...[
    'När är start?',
    'Jag kan starta 1 mars',
    'When does it start',
    'I want to cancel the meeting',
    'Nej, stopp, vänta',
  ],
  ...['Jag behöver hjälp med formuläret', 'hjälp jag hittar inte', 'help me find the office', 'any info?'],
  ...['Ja, men bara på förmiddagen', 'Ja det kan jag', 'Nej jag hann inte', 'yes and no', 'ja nej', 'no I mean yes'],
];

describe('a text message is read as', () => {
  for (const [word, texts] of Object.entries(said))
    test.each(texts)(`${word}: %s`, (text) => expect(readWord(text)).toBe(word));
  test.each(unclear)('words for a person: %s', (text) => expect(readWord(text)).toBeNull());
});

describe('words of a candidate', () => {
  test.each([
    ...[
      'Kan vi flytta mötet till fredag',
      'Var ligger ni?',
      'Jag är sjuk idag',
      'Ring mig efter tre',
      'Jag kan inte komma',
    ],
    ...[
      'Vill gärna ändra tiden',
      'Jag tar tillbaka min ansökan',
      'I would like to withdraw',
      'please call me',
      'Running late',
    ],
    ...['I can’t make it on Friday', 'länken fungerar inte', 'Hjälp! Jag hittar inte'],
  ])('want something of somebody: %s', (text) => expect(asksForSomething(text)).toBe(true));
  test.each(['Tack så mycket', 'Vi ses på fredag', 'Thank you, see you then', 'Vad roligt!', 'Ok, ses', 'Resenären'])(
    'are news: %s',
    (text) => expect(asksForSomething(text)).toBe(false),
  );
});
