import type { Language } from '../../process/definition/schema.ts';
import type { MistakeCode } from '../http/mistakes.ts';
import type { AskedField, Halt } from './contract.ts';

export type ApplyTexts = {
  readonly apply: string;
  readonly preview: string;
  readonly otherLanguage: string;
  readonly optional: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly either: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly hints: Readonly<Record<AskedField['kind'], string | null>>;
  readonly mistakes: (count: number) => string;
  readonly missing: string;
  readonly invalid: Readonly<Record<AskedField['kind'] | 'email' | 'phone' | 'mobile' | 'name', string>>;
  readonly reach: string;
  readonly noMail: string;
  readonly documents: {
    readonly title: string;
    readonly hint: string;
    readonly more: string;
    readonly held: string;
    readonly remove: string;
    readonly missing: string;
    readonly refused: string;
    readonly codes: Readonly<Record<string, string>> & Partial<Record<MistakeCode, string>>;
  };
  readonly consent: { readonly title: string; readonly agree: string; readonly missing: string };
  readonly trap: string;
  readonly send: string;
  readonly halts: Readonly<Record<Halt, string>>;
  readonly kept: string;
  readonly thanks: {
    readonly title: string;
    readonly soon: string;
    /** To whom nobody can write. */
    readonly called: string;
    readonly hearBy: string;
    readonly noDate: string;
    readonly already: string;
    readonly close: string;
  };
  readonly lastDay: (day: string, city: string) => string;
  readonly translated: string;
  readonly over: {
    readonly title: string;
    readonly means: (day: string) => string;
    readonly todo: (organisation: string) => string;
  };
  readonly closed: { readonly title: string; readonly means: string };
  readonly lost: { readonly title: string; readonly means: string };
  readonly failed: { readonly title: string; readonly means: string };
  readonly large: { readonly title: string; readonly means: string };
  readonly defaultConsent: string;
};

const sv: ApplyTexts = {
  apply: 'Sök jobbet',
  preview: 'Förhandsvisning. Så här ser sidan ut för den som söker. Härifrån går inget att skicka.',
  otherLanguage: 'In English',
  optional: 'frivilligt',
  firstName: 'Förnamn',
  lastName: 'Efternamn',
  email: 'E-post',
  phone: 'Telefon',
  mobile: 'Mobilnummer',
  either: 'Fyll i e-post eller telefon, så att vi kan svara dig. Gärna båda.',
  yes: 'Ja',
  no: 'Nej',
  choose: 'Välj …',
  hints: { text: null, number: 'Med siffror, till exempel 3 eller 2,5.', boolean: null, date: null, choice: null },
  mistakes: (count) => (count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`),
  missing: 'Det här behöver fyllas i.',
  invalid: {
    text: 'Svaret är för långt: högst 5 000 tecken.',
    number: 'Skriv ett tal med siffror, till exempel 3 eller 2,5.',
    boolean: 'Välj ja eller nej.',
    date: 'Skriv ett datum som 2026-11-25.',
    choice: 'Välj ett av alternativen.',
    email: 'Skriv en e-postadress som namn@exempel.se.',
    phone: 'Skriv ett telefonnummer, till exempel 070-174 06 05.',
    mobile: 'Skriv ett mobilnummer som kan ta emot SMS, till exempel 070-174 06 05.',
    name: 'Namnet är för långt: högst 200 tecken.',
  },
  noMail: 'Adressen tar inte emot någon e-post. Se över stavningen efter @.',
  reach: 'Fyll i e-post eller telefon. Annars kan vi inte svara dig.',
  documents: {
    title: 'Dokument',
    hint: 'Till exempel ett CV. PDF, Word, ODT, text eller bild (JPEG, PNG), högst 10 MB var och högst 10 stycken.',
    more: 'Lägg till fler',
    held: 'Redan mottagna',
    remove: 'Ta bort',
    missing: 'Bifoga minst ett dokument.',
    refused: 'Togs inte emot',
    codes: {
      'document-large': 'Filen är större än 10 MB.',
      'document-many': 'Högst 10 dokument.',
      'document-full': 'Just nu skickas så mycket att filen inte ryms. Försök igen om en stund.',
      'document-again': 'Bifoga den igen innan du skickar.',
      'document-empty': 'Filen är tom.',
      'document-kind': 'Filen är något annat än PDF, Word, ODT, text, JPEG eller PNG.',
      'document-macros': 'Dokumentet innehåller makron. Spara det utan dem, till exempel som PDF.',
      'document-broken': 'Filen är skadad.',
    },
  },
  consent: {
    title: 'Dina uppgifter',
    agree: 'Jag har läst det här och samtycker',
    missing: 'Kryssa i rutan för att kunna söka.',
  },
  trap: 'Lämna det här fältet tomt',
  send: 'Skicka ansökan',
  halts: {
    tooQuick: 'Det gick så fort att vi inte kunde ta emot det. Tryck på Skicka en gång till.',
    tooOld: 'Sidan hade varit öppen länge. Titta igenom det och tryck på Skicka en gång till.',
    trap: 'Något fyllde i ett fält som inte syns. Titta igenom det och tryck på Skicka en gång till.',
    tooMany: 'Det har kommit många ansökningar från samma nät. Vänta tio minuter och tryck på Skicka igen.',
    tooOften:
      'Det har kommit många ansökningar med samma e-postadress eller telefonnummer. Vänta en timme och tryck på Skicka igen.',
    full: 'Många skickar just nu. Vänta en minut och tryck på Skicka igen.',
    changed:
      'Den ansökan som du skickade först har kommit in. Det som du har ändrat eller lagt till sedan dess finns inte i den. Tryck på Skicka en gång till, så kommer det här in som en ny ansökan.',
  },
  kept: 'Allt du har skrivit finns kvar.',
  thanks: {
    title: 'Tack för din ansökan!',
    soon: 'En bekräftelse är på väg till dig. I den finns länken till din egen sida, där du kan följa din ansökan.',
    called: 'Vi ringer dig och bekräftar, eftersom numret inte tar emot SMS.',
    hearBy: 'Du får besked senast',
    noDate: 'När vi bekräftar den säger vi när du får besked.',
    already: 'Den här ansökan har vi redan tagit emot. Du behöver inte skicka den igen.',
    close: 'Du kan stänga sidan.',
  },
  lastDay: (day, city) => `Sök senast ${day}, före midnatt (tid i ${city}).`,
  translated: 'Allt du har skrivit finns kvar. Läs det du samtycker till på nytt och kryssa i rutan.',
  over: {
    title: 'Ansökningstiden är slut',
    means: (day) => `Det gick att söka till och med ${day}. Har du redan sökt får du besked som vi har lovat.`,
    todo: (organisation) =>
      `Kom du för sent, eller fick du inte iväg din ansökan? Hör av dig till ${organisation}, så kan de ta emot den ändå om rekryteringen inte har gått för långt.`,
  },
  closed: {
    title: 'Det går inte att söka jobbet längre',
    means: 'Rekryteringen tar inte emot fler ansökningar. Har du redan sökt får du besked som vi har lovat.',
  },
  lost: {
    title: 'Här går det inte att söka just nu',
    means:
      'Länken kan vara fel, eller så tar jobbet inte emot ansökningar just nu. Har du redan sökt får du besked som vi har lovat.',
  },
  failed: {
    title: 'Det gick inte just nu',
    means:
      'Felet är hos oss, och ansökan kom inte in. Gå tillbaka i webbläsaren, vänta en liten stund och skicka igen.',
  },
  large: {
    title: 'Det var för mycket på en gång',
    means: 'Gå tillbaka i webbläsaren och korta texten, eller skicka färre eller mindre dokument.',
  },
  defaultConsent:
    'Vi behandlar det du skickar in för att kunna bedöma din ansökan och svara dig. Bara de som arbetar med rekryteringen ser det. Vi sparar det även när rekryteringen är klar, eftersom den som har sökt kan begära att få den prövad, i regel inom två år. Du kan när som helst ta tillbaka din ansökan, få ut dina uppgifter eller be oss radera dem.',
};

const en: ApplyTexts = {
  apply: 'Apply for the job',
  preview: 'Preview. This is how the page looks to those who apply. Nothing can be sent from here.',
  otherLanguage: 'På svenska',
  optional: 'optional',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Email',
  phone: 'Telephone',
  mobile: 'Mobile number',
  either: 'Fill in an email address or a telephone number, so that we can answer you. Both, if you like.',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose …',
  hints: { text: null, number: 'In digits, such as 3 or 2.5.', boolean: null, date: null, choice: null },
  mistakes: (count) => (count === 1 ? 'One thing needs a correction' : `${count} things need a correction`),
  missing: 'This has to be filled in.',
  invalid: {
    text: 'The answer is too long: at most 5,000 characters.',
    number: 'Write a number in digits, such as 3 or 2.5.',
    boolean: 'Choose yes or no.',
    date: 'Write a date like 2026-11-25.',
    choice: 'Choose one of the alternatives.',
    email: 'Write an email address such as name@example.com.',
    phone: 'Write a telephone number, such as +46 70 174 06 05.',
    mobile: 'Write a mobile number that can take SMS, such as +46 70 174 06 05.',
    name: 'The name is too long: at most 200 characters.',
  },
  noMail: 'This address takes no mail. Check the spelling after the @.',
  reach: 'Fill in an email address or a telephone number. We could not answer you otherwise.',
  documents: {
    title: 'Documents',
    hint: 'A CV, for instance. PDF, Word, ODT, text or picture (JPEG, PNG), at most 10 MB each and at most 10 of them.',
    more: 'Add more',
    held: 'Received already',
    remove: 'Remove',
    missing: 'Attach at least one document.',
    refused: 'Not taken',
    codes: {
      'document-large': 'The file is larger than 10 MB.',
      'document-many': 'At most 10 documents.',
      'document-full': 'So much is being sent right now that the file has no room. Try again in a while.',
      'document-again': 'Attach it again before you send.',
      'document-empty': 'The file is empty.',
      'document-kind': 'The file is something else than PDF, Word, ODT, text, JPEG or PNG.',
      'document-macros': 'The document holds macros. Save it without them, as PDF for instance.',
      'document-broken': 'The file is damaged.',
    },
  },
  consent: {
    title: 'Your details',
    agree: 'I have read this and agree',
    missing: 'Tick the box to be able to apply.',
  },
  trap: 'Leave this field empty',
  send: 'Send the application',
  halts: {
    tooQuick: 'That was so quick that we could not take it. Press Send once more.',
    tooOld: 'The page had been open for long. Look it through and press Send once more.',
    trap: 'Something filled in a field that cannot be seen. Look it through and press Send once more.',
    tooMany: 'Many applications have come from the same network. Wait ten minutes and press Send again.',
    tooOften:
      'Many applications have come with the same email address or telephone number. Wait an hour and press Send again.',
    full: 'Many are sending right now. Wait a minute and press Send again.',
    changed:
      'The application that you sent first has come in. What you have changed or added since is not in it. Press Send once more, and this comes in as a new application.',
  },
  kept: 'Everything that you have written is still here.',
  thanks: {
    title: 'Thank you for your application!',
    soon: 'A confirmation is on its way to you. It holds the link to your own page, where you can follow your application.',
    called: 'We will call you to confirm it, since the number takes no texts.',
    hearBy: 'You will hear from us by',
    noDate: 'When we confirm it we say when you will hear from us.',
    already: 'We have received this application already. There is no need to send it again.',
    close: 'You can close this page.',
  },
  lastDay: (day, city) => `Apply by ${day}, before midnight (${city} time).`,
  translated: 'Everything that you have written is still here. Read anew what you agree to, and tick the box.',
  over: {
    title: 'The time to apply is over',
    means: (day) => `One could apply until ${day}. If you have applied, you will hear from us as we have promised.`,
    todo: (organisation) =>
      `Were you too late, or could you not send it? Get in touch with ${organisation}: they can still take it, unless the recruitment has come too far.`,
  },
  closed: {
    title: 'You can no longer apply for this job',
    means:
      'The recruitment takes no more applications. If you have applied, you will hear from us as we have promised.',
  },
  lost: {
    title: 'You cannot apply here right now',
    means:
      'The link may be wrong, or the job takes no applications right now. If you have applied, you will hear from us as we have promised.',
  },
  failed: {
    title: 'That did not work right now',
    means:
      'The fault is ours, and the application did not come in. Go back in your browser, wait a little and send again.',
  },
  large: {
    title: 'That was too much at once',
    means: 'Go back in your browser and shorten the text, or send fewer or smaller documents.',
  },
  defaultConsent:
    'We use what you send to assess your application and to answer you. Only those who work with the recruitment see it. We keep it when the recruitment has ended too, since whoever has applied can have it tried, as a rule within two years. You can withdraw your application, ask for your details or ask us to erase them at any time.',
};

export const applyTexts: Readonly<Record<Language, ApplyTexts>> = { sv, en };
