import type { Language } from '../../process/definition/schema.ts';

type SurveyTexts = {
  readonly title: string;
  readonly means: string;
  readonly go: string;
  readonly secret: string;
  readonly back: string;
  readonly optional: string;
  readonly ratings: readonly [string, string, string, string, string];
  readonly heardOnTime: Readonly<Record<'yes' | 'no' | 'unsure', string>>;
  readonly feedbackUseful: Readonly<Record<'yes' | 'partly' | 'no' | 'none', string>>;
  readonly namesYou: string;
  readonly send: string;
  readonly sendAnew: string;
  readonly saved: string;
  readonly answered: (until: string) => string;
  readonly change: string;
  readonly anew: string;
  readonly given: string;
  readonly none: { readonly title: string; readonly means: string };
  readonly missing: string;
  readonly invalid: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly decline: {
    readonly ask: string;
    readonly title: string;
    readonly means: string;
    readonly yes: string;
    readonly done: string;
    readonly doneMeans: string;
  };
};

/** What the page says about how it was to apply; the questions themselves are the organisation's. */
export const surveyTexts: Readonly<Record<Language, SurveyTexts>> = {
  sv: {
    title: 'Hur var det att söka?',
    means: 'Berätta gärna hur det var: fyra frågor, ungefär en minut.',
    go: 'Svara på fyra frågor',
    secret:
      'Ingen här ser vem som har svarat vad. Det du svarar visas först när minst fem har svarat, utan namn och utan datum, och det påverkar inget i din ansökan.',
    back: 'Till min ansökan',
    optional: 'frivilligt',
    ratings: ['Mycket dåligt', 'Dåligt', 'Varken bra eller dåligt', 'Bra', 'Mycket bra'],
    heardOnTime: { yes: 'Ja', no: 'Nej', unsure: 'Vet inte' },
    feedbackUseful: { yes: 'Ja', partly: 'Delvis', no: 'Nej', none: 'Jag fick ingen återkoppling' },
    namesYou: 'Det du skriver visas som du skrev det. Skriv inget som visar vem du eller någon annan är.',
    send: 'Skicka svaret',
    sendAnew: 'Ersätt mitt svar',
    saved: 'Tack! Ditt svar är sparat.',
    answered: (until) => `Du har svarat. Du kan svara på nytt till ${until}, och då gäller det nya svaret.`,
    change: 'Svara på nytt',
    anew: 'Det du svarade visas inte här, eftersom någon annan kan ha länken. Medan det går att ändra står det i Mina uppgifter.',
    given: 'Tack! Ditt svar är med, utan ditt namn, och går inte längre att ändra.',
    none: { title: 'Här finns inga frågor nu', means: 'Frågorna om hur det var att söka är inte öppna.' },
    missing: 'Välj ett av svaren.',
    invalid: 'Välj ett av svaren som står här.',
    tooLong: 'Skriv högst 2 000 tecken.',
    tooMany: 'Det blev många svar på kort tid. Vänta en stund och försök igen.',
    decline: {
      ask: 'Jag vill inte ha sådana frågor',
      title: 'Inga fler frågor om hur det var?',
      means: 'Då frågar vi dig inte igen hur det var att söka. Besked om dina ansökningar får du precis som förut.',
      yes: 'Fråga mig inte igen',
      done: 'Vi frågar dig inte igen',
      doneMeans: 'Besked om dina ansökningar får du precis som förut.',
    },
  },
  en: {
    title: 'How was it to apply?',
    means: 'Please tell us how it was: four questions, about a minute.',
    go: 'Answer four questions',
    secret:
      'Nobody here sees who answered what. Your answer is shown once at least five have answered, without names and dates, and it changes nothing about your application.',
    back: 'To my application',
    optional: 'optional',
    ratings: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
    heardOnTime: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
    feedbackUseful: { yes: 'Yes', partly: 'Partly', no: 'No', none: 'I got no feedback' },
    namesYou: 'What you write is shown as you wrote it. Write nothing that tells who you or anybody else is.',
    send: 'Send the answer',
    sendAnew: 'Replace my answer',
    saved: 'Thank you! Your answer is saved.',
    answered: (until) => `You have answered. You may answer anew until ${until}; then the new answer counts.`,
    change: 'Answer anew',
    anew: 'What you answered is not shown here, since somebody else may have the link. While it can be changed it stands in My data.',
    given: 'Thank you! Your answer counts, without your name, and cannot be changed any more.',
    none: { title: 'There are no questions here now', means: 'The questions about how it was to apply are not open.' },
    missing: 'Choose one of the answers.',
    invalid: 'Choose one of the answers that stand here.',
    tooLong: 'Write 2,000 characters at most.',
    tooMany: 'Those were many answers in a short time. Wait a while and try again.',
    decline: {
      ask: 'I want no such questions',
      title: 'No more questions about how it was?',
      means:
        'Then we will not ask you again how it was to apply. You will hear about your applications just as before.',
      yes: 'Do not ask me again',
      done: 'We will not ask you again',
      doneMeans: 'You will hear about your applications just as before.',
    },
  },
};
