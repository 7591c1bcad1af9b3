import type { Language } from '../../process/definition/schema.ts';
import { reachUs } from './reach-us.ts';

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
  readonly deletion: {
    readonly title: string;
    readonly means: string;
    readonly ask: string;
    readonly asked: (instant: string) => string;
    readonly refused: string;
    readonly authority: string;
    readonly question: string;
    readonly consequence: string;
    /** Why a code is asked for first. */
    readonly proof: string;
    readonly yes: string;
    readonly no: string;
  };
};

const sv: RightsTexts = {
  title: 'Mina data',
  open: 'Se eller radera det som vi har om dig',
  back: 'Tillbaka till din ansökan',
  data: {
    title: 'Se allt som vi har om dig',
    means:
      'Du kan läsa och spara allt: din ansökan, meddelanden, dokument, möten och beslut, och det som vi har skrivit om dig. Det öppnas med en kod som vi skickar till adressen eller numret som vi har.',
    ask: 'Skicka en kod',
    noWay: `Vi har ingen adress och inget mobilnummer som fungerar att skicka en kod till. ${reachUs.sv}, så hjälper vi dig.`,
    tooMany: `Du har bett om många koder. Försök igen i morgon. ${reachUs.sv} om det brådskar.`,
  },
  deletion: {
    title: 'Radera allt',
    means: 'Du kan be oss radera allt som vi har om dig. En människa svarar dig inom trettio dagar.',
    ask: 'Be om radering',
    asked: (instant) => `Du har bett oss radera allt om dig. Du får svar senast ${instant}.`,
    refused: 'Du har bett oss radera allt om dig. Det kan vi inte göra än:',
    authority: 'Tycker du att det är fel kan du vända dig till Integritetsskyddsmyndigheten, imy.se.',
    question: 'Radera allt om dig?',
    consequence:
      'Vi raderar din ansökan, alla meddelanden, dokument och det som vi har skrivit om dig, i alla jobb som du har sökt hos oss. Pågår din ansökan avslutas den. Det som är raderat går inte att få tillbaka. Måste något vara kvar enligt lag får du veta varför.',
    proof:
      'Länken till sidan kan ha hamnat hos någon annan. Därför skickar vi en kod till adressen eller numret som vi har, innan någon kan be om det.',
    yes: 'Ja, radera allt',
    no: 'Nej, låt det vara kvar',
  },
};

const en: RightsTexts = {
  title: 'My data',
  open: 'See or erase what we hold about you',
  back: 'Back to your application',
  data: {
    title: 'See everything that we hold about you',
    means:
      'You can read and keep all of it: your application, messages, documents, meetings and decisions, and what we have written about you. It is opened by a code that we send to the address or number that we have.',
    ask: 'Send a code',
    noWay: `We have no address and no mobile number that works to send a code to. ${reachUs.en}, and we will help you.`,
    tooMany: `You have asked for many codes. Try again tomorrow. ${reachUs.en} if it is urgent.`,
  },
  deletion: {
    title: 'Erase everything',
    means: 'You can ask us to erase everything that we hold about you. A person answers you within thirty days.',
    ask: 'Ask for it to be erased',
    asked: (instant) => `You have asked us to erase everything about you. You will have an answer by ${instant}.`,
    refused: 'You have asked us to erase everything about you. We cannot do so yet:',
    authority: 'If you think that this is wrong, you can turn to the data protection authority; in Sweden imy.se.',
    question: 'Erase everything about you?',
    consequence:
      'We erase your application, all messages, documents and what we have written about you, in every job that you have applied for with us. If your application is open, it ends. What is erased cannot be brought back. If the law demands that something stays, you are told why.',
    proof:
      'Somebody else may have got hold of the link to this page. So a code goes to the address or number that we have before anybody can ask for this.',
    yes: 'Yes, erase everything',
    no: 'No, keep it',
  },
};

export const rightsTexts: Readonly<Record<Language, RightsTexts>> = { sv, en };
