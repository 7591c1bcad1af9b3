import type { Language } from '../../process/definition/schema.ts';
import type { ContactKind } from './contract.ts';
import type { ContactState, DetailsMistake } from './details-contract.ts';
import { reachUs } from './reach-us.ts';

type Of = Readonly<Record<ContactKind, string>>;

type DetailsTexts = {
  readonly title: string;
  readonly open: string;
  readonly back: string;
  readonly name: Of;
  readonly none: Of;
  readonly state: Readonly<Record<Exclude<ContactState['state'], 'works' | 'none'>, string>>;
  readonly again: string;
  readonly tryAgain: string;
  readonly change: Of;
  readonly add: Of;
  readonly label: Of;
  readonly send: string;
  readonly sent: (to: string) => string;
  readonly failed: (to: string) => string;
  readonly code: string;
  /** Where a second code is needed, which was sent to what was known before. */
  readonly codeAt: (to: string) => string;
  readonly proof: {
    readonly why: (to: string) => string;
    readonly failed: string;
  };
  readonly confirm: string;
  readonly means: Of;
  readonly meansOld: Of;
  /** On the first page. */
  readonly lost: string;
  readonly mistake: Readonly<Record<Extract<DetailsMistake['why'], 'wrong' | 'closed'>, string>>;
  readonly tooMany: string;
  /** Where no code can go. */
  readonly notCarried: Readonly<Record<ContactKind, string>>;
  readonly invalid: Of;
  readonly zone: { readonly title: string; readonly label: string; readonly means: string; readonly save: string };
  readonly saved: Readonly<Record<ContactKind | 'preferences', string>>;
};

const sv: DetailsTexts = {
  title: 'Dina uppgifter',
  open: 'Ändra adress, nummer eller tidszon',
  back: 'Tillbaka till din ansökan',
  name: { email: 'E-post', phone: 'Mobil' },
  none: { email: 'Vi har ingen e-postadress till dig.', phone: 'Vi har inget mobilnummer till dig.' },
  state: {
    lost: 'Det vi skickade hit kom i retur. Rätta, eller bekräfta att det fungerar.',
    declined: 'Du har valt att inte få något hit.',
    notMobile: 'Hit går det inte att skicka SMS. Vi kan ringa.',
  },
  again: 'Jag vill få besked hit igen',
  tryAgain: 'Det stämmer: skicka en kod hit',
  change: { email: 'Byt e-postadress', phone: 'Byt mobilnummer' },
  add: { email: 'Lägg till en e-postadress', phone: 'Lägg till ett mobilnummer' },
  label: { email: 'Ny e-postadress', phone: 'Nytt mobilnummer' },
  send: 'Skicka en kod dit',
  sent: (to) => `Vi har skickat en kod till ${to}. Den gäller i en halvtimme.`,
  failed: (to) => `Koden gick inte att skicka till ${to}. Kontrollera att det är rätt skrivet.`,
  code: 'Kod med sex siffror',
  codeAt: (to) => `Koden till ${to}`,
  proof: {
    why: (to) =>
      `Länken kan ha kommit till någon annan. Därför har vi också skickat en kod till ${to}. Når du inte den? ${reachUs.sv}, så ändrar vi åt dig.`,
    failed: `Koden dit vi når dig i dag gick inte att skicka. ${reachUs.sv}, så ändrar vi åt dig.`,
  },
  confirm: 'Bekräfta',
  means: {
    email: 'Vi skickar en kod till den nya adressen och en dit vi når dig i dag.',
    phone: 'Vi skickar en kod till det nya numret och en dit vi når dig i dag.',
  },
  meansOld: { email: 'Den gamla får veta att den är bytt.', phone: 'Det gamla får veta att det är bytt.' },
  lost: 'Något som vi skickade till dig kom i retur. Rätta dina uppgifter, så når vi dig.',
  mistake: {
    wrong: 'Koden stämmer inte. Se efter i det senaste meddelandet.',
    closed: 'Koden gäller inte längre. Be om en ny.',
  },
  tooMany: `Du har bett om många koder. Försök igen i morgon. ${reachUs.sv} om det brådskar.`,
  notCarried: {
    email: `Här kan du inte ändra e-postadressen, eftersom vi inte skickar mejl. ${reachUs.sv}, så ändrar vi åt dig.`,
    phone: `Här kan du inte ändra mobilnumret, eftersom vi inte skickar SMS. ${reachUs.sv}, så ändrar vi åt dig.`,
  },
  invalid: {
    email: 'Skriv en e-postadress som namn@exempel.se.',
    phone: 'Skriv ett mobilnummer, till exempel 070-174 06 05 eller +47 …',
  },
  zone: {
    title: 'Tidszon',
    label: 'Var är du?',
    means: 'Vi skriver till dig på dagen där du är.',
    save: 'Spara',
  },
  saved: {
    email: 'Tack! E-postadressen är bekräftad.',
    phone: 'Tack! Mobilnumret är bekräftat.',
    preferences: 'Sparat.',
  },
};

const en: DetailsTexts = {
  title: 'Your details',
  open: 'Change address, number or time zone',
  back: 'Back to your application',
  name: { email: 'Email', phone: 'Mobile' },
  none: { email: 'We have no email address of yours.', phone: 'We have no mobile number of yours.' },
  state: {
    lost: 'What we sent here came back. Correct it, or confirm that it works.',
    declined: 'You have chosen to get nothing here.',
    notMobile: 'Texts cannot be sent here. We can call.',
  },
  again: 'I want to hear from you here again',
  tryAgain: 'It is right: send a code here',
  change: { email: 'Change email address', phone: 'Change mobile number' },
  add: { email: 'Add an email address', phone: 'Add a mobile number' },
  label: { email: 'New email address', phone: 'New mobile number' },
  send: 'Send a code there',
  sent: (to) => `We have sent a code to ${to}. It is good for half an hour.`,
  failed: (to) => `The code could not be sent to ${to}. Please check that it is written correctly.`,
  code: 'Code of six digits',
  codeAt: (to) => `The code to ${to}`,
  proof: {
    why: (to) =>
      `Somebody else may have the link. So we have also sent a code to ${to}. Can you not get at it? ${reachUs.en}, and we will make the change for you.`,
    failed: `The code to where we reach you today could not be sent. ${reachUs.en}, and we will make the change for you.`,
  },
  confirm: 'Confirm',
  means: {
    email: 'We send a code to the new address, and one to where we reach you today.',
    phone: 'We send a code to the new number, and one to where we reach you today.',
  },
  meansOld: {
    email: 'The old one is told that it has been replaced.',
    phone: 'The old one is told that it has been replaced.',
  },
  lost: 'Something that we sent you came back. Please correct your details, so that we can reach you.',
  mistake: {
    wrong: 'The code is not right. Please look in the latest message.',
    closed: 'The code is no longer good. Ask for a new one.',
  },
  tooMany: `You have asked for many codes. Try again tomorrow. ${reachUs.en} if it is urgent.`,
  notCarried: {
    email: `You cannot change the email address here, since we send no email. ${reachUs.en}, and we will make the change for you.`,
    phone: `You cannot change the mobile number here, since we send no texts. ${reachUs.en}, and we will make the change for you.`,
  },
  invalid: {
    email: 'Write an email address such as name@example.com.',
    phone: 'Write a mobile number, such as 070-174 06 05 or +47 …',
  },
  zone: {
    title: 'Time zone',
    label: 'Where are you?',
    means: 'We write to you in the daytime of where you are.',
    save: 'Save',
  },
  saved: {
    email: 'Thank you! The email address is confirmed.',
    phone: 'Thank you! The mobile number is confirmed.',
    preferences: 'Saved.',
  },
};

export const detailsTexts: Readonly<Record<Language, DetailsTexts>> = { sv, en };
