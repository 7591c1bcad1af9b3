import type { Language, Outcome } from '../../process/definition/schema.ts';
import type { ReachChoice, SavedAct, TypedWords } from './contract.ts';
import { reachUs } from './reach-us.ts';

export type PageTexts = {
  /** What leads to the other language, in that one. */
  readonly otherLanguage: string;
  readonly yourApplication: string;
  readonly hello: (firstName: string) => string;
  readonly nothingToDo: string;
  /** Before the name of the stage. */
  readonly youAreIn: string;
  readonly withUs: string;
  readonly hearBy: string;
  readonly hearOnly: string;
  readonly late: string;
  readonly lateMeans: string;
  readonly meeting: {
    readonly title: string;
    readonly when: string;
    readonly where: string;
    readonly link: string;
    readonly cannotCome: string;
  };
  readonly ask: {
    readonly title: string;
    readonly by: (instant: string) => string;
    readonly optional: string;
    readonly yes: string;
    readonly no: string;
    readonly choose: string;
    readonly send: string;
    readonly received: string;
    readonly receivedMeans: string;
    readonly mistakes: (count: number) => string;
    readonly mistake: Readonly<Record<'answer-missing' | MistakenKind, string>>;
    readonly closed: string;
    readonly otherwise: string;
  };
  readonly times: {
    readonly title: string;
    readonly none: string;
    readonly noOther: string;
    readonly choose: string;
    readonly zone: (city: string) => string;
    readonly noneSuits: string;
    readonly wish: string;
    readonly askOther: string;
    readonly otherAsked: string;
    readonly chosen: string;
    readonly calledOff: string;
    readonly onItsWay: string;
    readonly change: string;
    readonly changeUntil: (instant: string) => string;
    readonly changeTime: string;
    readonly changeYes: string;
    readonly callOff: string;
    readonly callOffMeans: string;
    readonly callOffYes: string;
    readonly taken: string;
    readonly closed: string;
  };
  readonly letter: string;
  /** The newest answer, where something has come after it. */
  readonly answer: string;
  readonly from: (who: string, when: string) => string;
  readonly line: string;
  /** Before the link to where all of it is. */
  readonly more: string;
  readonly applied: string;
  readonly now: string;
  readonly next: string;
  readonly read: string;
  readonly thisPage: string;
  readonly corrected: (when: string) => string;
  readonly purposes: Readonly<Record<string, string>>;
  readonly otherPurpose: string;
  readonly by: Readonly<Record<'email' | 'sms' | 'page', string>>;
  /** What the candidate has done themselves, and the words that unfold it. */
  readonly said: { readonly answers: string; readonly wrote: string; readonly read: string };
  /** Where one writes without a mail or a text. */
  readonly write: {
    readonly title: string;
    readonly means: string;
    readonly label: string;
    readonly send: string;
    readonly mistake: Readonly<Record<TypedWords['mistake'], string>>;
    /** Before the link to where it stands. */
    readonly unsent: string;
  };
  readonly reach: {
    readonly title: string;
    readonly language: string;
    readonly channel: string;
    readonly choices: Readonly<Record<ReachChoice, string>>;
    readonly none: string;
    /** Of texts that come from a name. */
    readonly unanswerable: string;
    readonly noSms: string;
    readonly save: string;
  };
  readonly withdraw: {
    readonly title: string;
    readonly means: string;
    readonly ask: string;
    readonly question: string;
    readonly consequence: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly review: { readonly title: string; readonly means: string; readonly ask: string; readonly asked: string };
  readonly withdrawing: { readonly title: string; readonly means: string };
  readonly ended: Readonly<Record<Outcome, { readonly title: string; readonly means: string }>>;
  readonly saved: Readonly<Record<SavedAct, string>>;
  readonly yours: string;
  readonly rehearsal: string;
  readonly failed: { readonly title: string; readonly means: string; readonly again: string };
  readonly lost: { readonly title: string; readonly means: string };
};

export type MistakenKind = 'text' | 'number' | 'boolean' | 'date' | 'choice';

const sv: PageTexts = {
  otherLanguage: 'In English',
  yourApplication: 'Din ansökan',
  hello: (firstName) => `Hej ${firstName}!`,
  nothingToDo: 'Du behöver inte göra något just nu.',
  youAreIn: 'Här är du nu:',
  withUs: 'Inget väntar på dig',
  hearBy: 'Du får besked senast',
  hearOnly: 'Här ser du allt som vi har sagt till dig. När det händer något hör vi av oss.',
  late: 'Du skulle ha fått besked',
  lateMeans: 'Det är vi som är sena, och det beror inte på dig. Vi ber om ursäkt och hör av oss så snart vi kan.',
  meeting: { title: 'Ditt möte', when: 'När', where: 'Var', link: 'Länk', cannotCome: 'Kan du inte komma?' },
  ask: {
    title: 'Frågor till dig',
    by: (instant) => `Svara senast ${instant}.`,
    optional: 'frivilligt',
    yes: 'Ja',
    no: 'Nej',
    choose: 'Välj …',
    send: 'Skicka svaren',
    received: 'Tack, vi har fått dina svar',
    receivedMeans: 'Vi läser dem och hör av oss. Du behöver inte göra något mer just nu.',
    mistakes: (count) => (count === 1 ? 'Ett svar behöver rättas' : `${count} svar behöver rättas`),
    mistake: {
      'answer-missing': 'Den här frågan behöver ett svar.',
      text: 'Svaret är för långt: högst 5 000 tecken.',
      number: 'Skriv ett tal med siffror, till exempel 3 eller 2,5.',
      boolean: 'Välj ja eller nej.',
      date: 'Skriv ett datum som 2026-11-25.',
      choice: 'Välj ett av alternativen.',
    },
    closed: 'Frågorna är redan besvarade eller inte öppna längre.',
    otherwise: `Du har redan svarat, och det du skickade nu sparades inte. ${reachUs.sv} om något har ändrats.`,
  },
  times: {
    title: 'Välj en tid',
    none: 'Just nu finns ingen ledig tid. Skriv när det passar dig, så ordnar vi en.',
    noOther: 'Just nu finns ingen annan ledig tid. Den tid som du har gäller.',
    choose: 'Boka tiden',
    zone: (city) => `Alla tider gäller i ${city}.`,
    noneSuits: 'Ingen tid passar',
    wish: 'När passar det dig?',
    askOther: 'Be om en annan tid',
    otherAsked: 'Du har bett om en annan tid. Vi hör av oss. Passar någon av tiderna ändå går det bra att välja den.',
    chosen: 'Tack, tiden är din',
    calledOff: 'Du har avbokat mötet',
    onItsWay: 'En bekräftelse är på väg till dig.',
    change: 'Passar tiden inte längre?',
    changeUntil: (instant) => `Du kan byta eller avboka fram till ${instant}.`,
    changeTime: 'Byt tid',
    changeYes: 'Byt till den här tiden',
    callOff: 'Avboka',
    callOffMeans: 'Tiden blir ledig för andra. Du är kvar i rekryteringen och kan välja en ny tid.',
    callOffYes: 'Avboka mötet',
    taken: 'Den tiden hann någon annan före på. Välj en annan, så är den din.',
    closed: 'Det går inte att ändra mötet längre. Skriv till oss längre ner på sidan om något har hänt.',
  },
  letter: 'Senaste beskedet',
  answer: 'Vårt besked till dig',
  from: (who, when) => `${who} · ${when}`,
  line: 'Vad som har hänt',
  more: 'Allt får inte plats här. Det hela finns under',
  applied: 'Din ansökan kom in',
  now: 'Nu',
  next: 'Sedan',
  read: 'Läs',
  thisPage: 'den här sidan',
  corrected: (when) => `Det här var fel. Rättat ${when}.`,
  purposes: {
    acknowledgement: 'Vi bekräftade din ansökan',
    entry: 'Vi berättade när du får besked',
    exit: 'Du fick besked',
    holding: 'Vi gav dig ett nytt datum',
    ask: 'Vi ställde frågor till dig',
    reminder: 'Vi påminde dig',
    offer: 'Vi gav dig tider att välja bland',
    invitation: 'Vi bjöd in dig till ett möte',
    moved: 'Mötet fick en ny tid',
    cancelled: 'Mötet ställdes in',
    paused: 'Vi gav dig ett nytt datum',
    withdrawn: 'Vi bekräftade att du tog tillbaka din ansökan',
    jobClosed: 'Rekryteringen avslutades',
    hiredElsewhere: 'Ansökan avslutades',
    correction: 'Vi rättade något vi skrev fel',
    replyAnswer: 'Vi svarade dig',
  },
  otherPurpose: 'Vi skrev till dig',
  by: { email: 'mejl', sms: 'SMS', page: 'här på sidan' },
  said: { answers: 'Du svarade på våra frågor', wrote: 'Du skrev till oss', read: 'Läs vad du skrev' },
  write: {
    title: 'Skriv till oss',
    means:
      'Undrar du över något, behöver du något särskilt eller har något ändrats? Vi läser det du skriver och hör av oss.',
    label: 'Vad vill du säga?',
    send: 'Skicka',
    mistake: {
      empty: 'Skriv något först.',
      tooLong:
        'Det är för långt: högst 5 000 tecken på en gång. Inget är skickat, och det du skrev står kvar. Dela upp det och skicka en del i taget.',
      tooMany: 'Du har skrivit många gånger på kort tid. Vänta tio minuter och skicka igen. Det du skrev står kvar.',
    },
    unsent: 'Det du skrev är inte skickat, men står kvar under',
  },
  reach: {
    title: 'Så når vi dig',
    language: 'Språk',
    channel: 'Hur vill du få besked?',
    choices: {
      email: 'Mejl, och SMS om mejlet inte går fram',
      sms: 'SMS, och mejl om SMS inte går fram',
      onlyEmail: 'Bara mejl',
      onlySms: 'Bara SMS',
    },
    unanswerable: 'Våra SMS går inte att svara på, inte heller med STOPP. Här väljer du bort dem.',
    noSms: 'Inga SMS. Ring mig i stället',
    none: 'Vi har ingen adress som fungerar. Vi ringer dig.',
    save: 'Spara',
  },
  withdraw: {
    title: 'Vill du inte vara med längre?',
    means: 'Du kan ta tillbaka din ansökan när du vill, utan att säga varför.',
    ask: 'Ta tillbaka min ansökan',
    question: 'Ta tillbaka din ansökan?',
    consequence: 'Då avslutar vi din ansökan och skickar en bekräftelse. Det går inte att ångra här.',
    yes: 'Ja, ta tillbaka ansökan',
    no: 'Nej, behåll den',
  },
  review: {
    title: 'Be en människa titta igen',
    means: 'Det här beslutet fattades automatiskt. Du har rätt att få det omprövat av en människa.',
    ask: 'Be om omprövning',
    asked: 'Du har bett om omprövning. En människa går igenom din ansökan och hör av sig till dig.',
  },
  withdrawing: {
    title: 'Du har tagit tillbaka din ansökan',
    means: 'Vi har tagit emot det. En bekräftelse är på väg till dig.',
  },
  ended: {
    hired: { title: 'Allt är klart', means: 'Din ansökan är färdigbehandlad. Vi ser fram emot fortsättningen!' },
    rejected: {
      title: 'Din ansökan är avslutad',
      means: 'Tack för tiden och arbetet du lade på den. Beskedet från oss finns kvar här nedanför.',
    },
    withdrew: {
      title: 'Du har tagit tillbaka din ansökan',
      means: 'Vi har avslutat den. Tack för att du ville söka, och välkommen tillbaka.',
    },
    movedToAnotherJob: {
      title: 'Din ansökan fortsätter i ett annat jobb',
      means: 'Den här ansökan är avslutad. Du hör av oss om det andra jobbet.',
    },
    closed: {
      title: 'Rekryteringen är avslutad',
      means: 'Tack för att du sökte. Beskedet från oss finns kvar här nedanför.',
    },
  },
  saved: {
    answers: 'Tack! Dina svar är sparade.',
    preferences: 'Sparat. Så här når vi dig nu.',
    withdrawal: 'Vi har tagit emot att du tar tillbaka din ansökan.',
    time: 'Tack! Tiden är din.',
    newTime: 'Tack! Du har en ny tid.',
    calledOff: 'Mötet är avbokat.',
    otherTime: 'Tack. Vi hör av oss om en annan tid.',
    words: 'Tack. Vi har fått det du skrev och hör av oss.',
    review: 'Tack. En människa går igenom din ansökan och hör av sig till dig.',
  },
  rehearsal: 'Det här är en repetition. Ingen riktig kandidat, och inget skickas.',
  yours: 'Sidan är bara din. Den som har länken kan läsa den, så dela den inte med andra.',
  failed: {
    title: 'Det gick inte just nu',
    means: 'Felet är hos oss. Vänta en liten stund och försök igen. Inget av det som du har sparat har försvunnit.',
    again: 'Gå till din sida',
  },
  lost: {
    title: 'Länken fungerar inte',
    means:
      'Den kan vara gammal eller ha tappat några tecken. Öppna länken i det senaste meddelandet från oss. Hjälper inte det: hör av dig till den som du sökte jobbet hos.',
  },
};

const en: PageTexts = {
  otherLanguage: 'På svenska',
  yourApplication: 'Your application',
  hello: (firstName) => `Hello ${firstName}!`,
  nothingToDo: 'There is nothing you need to do right now.',
  youAreIn: 'You are in:',
  withUs: 'Nothing waits for you',
  hearBy: 'You will hear from us by',
  hearOnly: 'Here is everything that we have told you. When something happens, we will write to you.',
  late: 'You should have heard from us by',
  lateMeans:
    'We are the ones who are late, and it is not because of you. We are sorry, and will write as soon as we can.',
  meeting: { title: 'Your meeting', when: 'When', where: 'Where', link: 'Link', cannotCome: 'Can you not come?' },
  ask: {
    title: 'Questions for you',
    by: (instant) => `Please answer by ${instant}.`,
    optional: 'optional',
    yes: 'Yes',
    no: 'No',
    choose: 'Choose …',
    send: 'Send the answers',
    received: 'Thank you, we have your answers',
    receivedMeans: 'We will read them and write to you. There is nothing more you need to do right now.',
    mistakes: (count) => (count === 1 ? 'One answer needs a correction' : `${count} answers need a correction`),
    mistake: {
      'answer-missing': 'This question needs an answer.',
      text: 'The answer is too long: at most 5,000 characters.',
      number: 'Write a number in digits, such as 3 or 2.5.',
      boolean: 'Choose yes or no.',
      date: 'Write a date like 2026-11-25.',
      choice: 'Choose one of the alternatives.',
    },
    closed: 'The questions have been answered already or are no longer open.',
    otherwise: `You have answered already, and what you sent now was not saved. ${reachUs.en} if something has changed.`,
  },
  times: {
    title: 'Choose a time',
    none: 'There is no free time just now. Tell us when it suits you, and we will arrange one.',
    noOther: 'There is no other free time just now. The time that you have stands.',
    choose: 'Book this time',
    zone: (city) => `All times are local to ${city}.`,
    noneSuits: 'None of them suits me',
    wish: 'When would suit you?',
    askOther: 'Ask for another time',
    otherAsked:
      'You have asked for another time. We will be in touch. If one of the times suits you after all, just choose it.',
    chosen: 'Thank you, the time is yours',
    calledOff: 'You have called off the meeting',
    onItsWay: 'A confirmation is on its way to you.',
    change: 'Does the time no longer suit you?',
    changeUntil: (instant) => `You can change it or call it off until ${instant}.`,
    changeTime: 'Change the time',
    changeYes: 'Change to this time',
    callOff: 'Call it off',
    callOffMeans: 'The time becomes free for others. You are still in the recruitment and can choose a new time.',
    callOffYes: 'Call off the meeting',
    taken: 'Somebody else was just before you with that time. Choose another one, and it is yours.',
    closed: 'The meeting cannot be changed any more. Please write to us further down if something has come up.',
  },
  letter: 'Our latest message',
  answer: 'Our answer to you',
  from: (who, when) => `${who} · ${when}`,
  line: 'What has happened',
  more: 'Not all of it fits here. The whole is under',
  applied: 'Your application arrived',
  now: 'Now',
  next: 'Next',
  read: 'Read',
  thisPage: 'this page',
  corrected: (when) => `This was wrong. Corrected ${when}.`,
  purposes: {
    acknowledgement: 'We confirmed your application',
    entry: 'We told you when you will hear from us',
    exit: 'You had an answer',
    holding: 'We gave you a new date',
    ask: 'We asked you some questions',
    reminder: 'We sent you a reminder',
    offer: 'We gave you times to choose from',
    invitation: 'We invited you to a meeting',
    moved: 'The meeting was moved',
    cancelled: 'The meeting was cancelled',
    paused: 'We gave you a new date',
    withdrawn: 'We confirmed that you withdrew',
    jobClosed: 'The recruitment was closed',
    hiredElsewhere: 'The application was closed',
    correction: 'We corrected something we had told you',
    replyAnswer: 'We answered you',
  },
  otherPurpose: 'We wrote to you',
  by: { email: 'email', sms: 'SMS', page: 'here on the page' },
  said: { answers: 'You answered our questions', wrote: 'You wrote to us', read: 'Read what you wrote' },
  write: {
    title: 'Write to us',
    means:
      'Do you wonder about something, need something, or has something changed? We read what you write and will get in touch.',
    label: 'What do you want to say?',
    send: 'Send',
    mistake: {
      empty: 'Please write something first.',
      tooLong:
        'It is too long: at most 5,000 characters at a time. Nothing is sent, and what you wrote is still here. Split it up and send one part after the other.',
      tooMany:
        'You have written many times in a short while. Wait ten minutes and send it again. What you wrote is still here.',
    },
    unsent: 'What you wrote is not sent, but still stands under',
  },
  reach: {
    title: 'How we reach you',
    language: 'Language',
    channel: 'How do you want to hear from us?',
    choices: {
      email: 'Email, and SMS where email does not arrive',
      sms: 'SMS, and email where SMS does not arrive',
      onlyEmail: 'Email only',
      onlySms: 'SMS only',
    },
    unanswerable: 'Our texts cannot be answered, not even with STOP. Decline them here.',
    noSms: 'No texts. Call me instead',
    none: 'We have no address that works. We will call you.',
    save: 'Save',
  },
  withdraw: {
    title: 'Changed your mind?',
    means: 'You can withdraw your application whenever you want, without saying why.',
    ask: 'Withdraw my application',
    question: 'Withdraw your application?',
    consequence: 'We will close your application and send you a confirmation. It cannot be undone here.',
    yes: 'Yes, withdraw it',
    no: 'No, keep it',
  },
  review: {
    title: 'Ask a person to look again',
    means: 'This decision was made automatically. You have a right to have a person review it.',
    ask: 'Ask for a review',
    asked: 'You have asked for a review. A person goes through your application and will get in touch with you.',
  },
  withdrawing: {
    title: 'You have withdrawn your application',
    means: 'We have taken note of it. A confirmation is on its way to you.',
  },
  ended: {
    hired: { title: 'All done', means: 'Your application is complete. We look forward to what comes next!' },
    rejected: {
      title: 'Your application is closed',
      means: 'Thank you for the time and work that you put into it. Our message to you stays here below.',
    },
    withdrew: {
      title: 'You have withdrawn your application',
      means: 'We have closed it. Thank you for applying, and welcome back.',
    },
    movedToAnotherJob: {
      title: 'Your application goes on in another job',
      means: 'This application is closed. You will hear from us about the other job.',
    },
    closed: {
      title: 'The recruitment is closed',
      means: 'Thank you for applying. Our message to you stays here below.',
    },
  },
  saved: {
    answers: 'Thank you! Your answers are saved.',
    preferences: 'Saved. This is how we reach you now.',
    withdrawal: 'We have taken note that you withdraw your application.',
    time: 'Thank you! The time is yours.',
    newTime: 'Thank you! You have a new time.',
    calledOff: 'The meeting is called off.',
    otherTime: 'Thank you. We will be in touch about another time.',
    words: 'Thank you. We have what you wrote and will get in touch.',
    review: 'Thank you. A person goes through your application and will get in touch with you.',
  },
  rehearsal: 'This is a rehearsal. No real candidate, and nothing is sent.',
  yours: 'This page is yours alone. Whoever has the link can read it, so please do not share it.',
  failed: {
    title: 'It did not work just now',
    means: 'The fault is ours. Wait a little and try again. Nothing that you have saved is lost.',
    again: 'Go to your page',
  },
  lost: {
    title: 'The link does not work',
    means:
      'It may be old or have lost a few characters. Open the link in our latest message to you. If that does not help, turn to the employer that you applied to.',
  },
};

/** Every word of the candidate's page that is not a message's own. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { sv, en };
