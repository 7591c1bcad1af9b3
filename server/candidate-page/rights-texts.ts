import type { Language } from '../../process/definition/schema.ts';

type RightsTexts = {
  readonly title: string;
  readonly open: string;
  readonly back: string;
  readonly data: {
    readonly title: string;
    readonly means: string;
    readonly ask: string;
    readonly noWay: string;
    readonly tooMany: string;
  };
};

const sv: RightsTexts = {
  title: 'Mina data',
  open: 'Se allt som vi har om dig',
  back: 'Tillbaka till din ansökan',
  data: {
    title: 'Se allt som vi har om dig',
    means:
      'Du kan läsa och spara allt: din ansökan, meddelanden, dokument, möten och beslut, och det som vi har skrivit om dig. Det öppnas med en kod som vi skickar till adressen eller numret som vi har.',
    ask: 'Skicka en kod',
    noWay:
      'Vi har ingen adress och inget mobilnummer som fungerar att skicka en kod till. Svara på vårt senaste meddelande eller ring oss, så hjälper vi dig.',
    tooMany: 'Du har bett om många koder. Försök igen i morgon, eller svara på vårt senaste meddelande.',
  },
};

const en: RightsTexts = {
  title: 'My data',
  open: 'See everything that we hold about you',
  back: 'Back to your application',
  data: {
    title: 'See everything that we hold about you',
    means:
      'You can read and keep all of it: your application, messages, documents, meetings and decisions, and what we have written about you. It is opened by a code that we send to the address or number that we have.',
    ask: 'Send a code',
    noWay:
      'We have no address and no mobile number that works to send a code to. Reply to our latest message or call us, and we will help you.',
    tooMany: 'You have asked for many codes. Try again tomorrow, or reply to our latest message.',
  },
};

export const rightsTexts: Readonly<Record<Language, RightsTexts>> = { sv, en };
