import type { Language, LocalText, Text } from '../definition/schema.ts';

type Words = { readonly name: string; readonly subject: string; readonly body: string; readonly sms: string };
export type StartingText =
  | 'holding'
  | 'advance'
  | 'reject'
  | 'message'
  | 'ask'
  | 'reminder'
  | 'offer'
  | 'invitation'
  | 'moved'
  | 'cancelled'
  | 'entry';

const greeting = { sv: 'Hej {{ candidate.firstName }},', en: 'Hello {{ candidate.firstName }},' };
const farewell = {
  sv: 'Vänliga hälsningar\n{{ recruiter.name }}, {{ organisation.name }}',
  en: 'Kind regards\n{{ recruiter.name }}, {{ organisation.name }}',
};

/** Whatever a decision brings is in its message, each part where there is one: so the text is right for every choice of what an exit owes. */
const feedback = {
  sv: '{% if feedback.text %}{{ feedback.text }}\n\n{% endif %}{% if feedback.strength %}**Det här uppskattade vi:** {{ feedback.strength }}\n\n{% endif %}{% if feedback.development %}**Det här kan du utveckla vidare:** {{ feedback.development }}\n\n{% endif %}',
  en: '{% if feedback.text %}{{ feedback.text }}\n\n{% endif %}{% if feedback.strength %}**What we appreciated:** {{ feedback.strength }}\n\n{% endif %}{% if feedback.development %}**What you could develop further:** {{ feedback.development }}\n\n{% endif %}',
};
const shortFeedback = {
  sv: ' {% if feedback.text %}{{ feedback.text }} {% endif %}{% if feedback.strength %}Din styrka: {{ feedback.strength }} {% endif %}{% if feedback.development %}Att utveckla: {{ feedback.development }} {% endif %}',
  en: ' {% if feedback.text %}{{ feedback.text }} {% endif %}{% if feedback.strength %}Your strength: {{ feedback.strength }} {% endif %}{% if feedback.development %}To develop: {{ feedback.development }} {% endif %}',
};
/** Where nothing has been promised, nothing is said of it. */
const next = {
  sv: '{% if promise.long %} Nästa besked får du senast {{ promise.long }}.{% endif %}',
  en: '{% if promise.long %} You will hear from us by {{ promise.long }}.{% endif %}',
};
const shortNext = {
  sv: '{% if promise.long %}Nästa besked senast {{ promise.long }}. {% endif %}',
  en: '{% if promise.long %}You will hear from us by {{ promise.long }}. {% endif %}',
};

const words: Record<StartingText, Record<Language, Words>> = {
  holding: {
    sv: {
      name: 'Vi behöver mer tid',
      subject: 'Vi behöver mer tid: {{ job.title }}',
      body: 'vi lovade dig besked om {{ job.title }} senast {{ previousPromise.long }}. Vi behöver lite mer tid och ber om ursäkt för det. Du får besked senast {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Vi behöver lite mer tid och ber om ursäkt. Besked om {{ job.title }} kommer senast {{ promise.long }}. /{{ organisation.name }}',
    },
    en: {
      name: 'We need more time',
      subject: 'We need more time: {{ job.title }}',
      body: 'We promised you an answer about {{ job.title }} by {{ previousPromise.long }}. We need a little more time, and we are sorry about that. You will hear from us by {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! We need a little more time, and we are sorry. You will hear about {{ job.title }} by {{ promise.long }}. /{{ organisation.name }}',
    },
  },
  advance: {
    sv: {
      name: 'Vidare',
      subject: 'Du går vidare: {{ job.title }}',
      body: `${feedback.sv}Du går vidare.${next.sv}`,
      sms: `Hej {{ candidate.firstName }}! Du går vidare i {{ job.title }}.${shortFeedback.sv}${shortNext.sv}Läs mer: {{ page.url }}`,
    },
    en: {
      name: 'On to the next stage',
      subject: 'You are through to the next stage: {{ job.title }}',
      body: `${feedback.en}You are through to the next stage.${next.en}`,
      sms: `Hello {{ candidate.firstName }}! You are through to the next stage for {{ job.title }}.${shortFeedback.en}${shortNext.en}More: {{ page.url }}`,
    },
  },
  reject: {
    sv: {
      name: 'Nej',
      subject: 'Besked om din ansökan: {{ job.title }}',
      body: `tack för ditt intresse för {{ job.title }}. Vi går vidare med andra sökande den här gången.\n\n${feedback.sv}Har du frågor om beskedet kan du skriva till oss på din sida: {{ page.url }}`,
      sms: `Hej {{ candidate.firstName }}! Vi går vidare med andra sökande till {{ job.title }}.${shortFeedback.sv}{{ page.url }} /{{ organisation.name }}`,
    },
    en: {
      name: 'No',
      subject: 'About your application: {{ job.title }}',
      body: `Thank you for your interest in {{ job.title }}. This time we are moving forward with other applicants.\n\n${feedback.en}If you have questions about this answer, you can write to us on your page: {{ page.url }}`,
      sms: `Hello {{ candidate.firstName }}! We are moving forward with other applicants for {{ job.title }}.${shortFeedback.en}{{ page.url }} /{{ organisation.name }}`,
    },
  },
  message: {
    sv: {
      name: 'Meddelande',
      subject: 'Om din ansökan: {{ job.title }}',
      body: `här är nytt om din ansökan till {{ job.title }}.${next.sv}\n\n${feedback.sv}Se var du är: {{ page.url }}`,
      sms: `Hej {{ candidate.firstName }}! Nytt om din ansökan till {{ job.title }}.${shortFeedback.sv}${shortNext.sv}{{ page.url }} /{{ organisation.name }}`,
    },
    en: {
      name: 'Message',
      subject: 'About your application: {{ job.title }}',
      body: `There is news about your application for {{ job.title }}.${next.en}\n\n${feedback.en}See where you are: {{ page.url }}`,
      sms: `Hello {{ candidate.firstName }}! News about your application for {{ job.title }}.${shortFeedback.en}${shortNext.en}{{ page.url }} /{{ organisation.name }}`,
    },
  },
  entry: {
    sv: {
      name: 'Du är här nu',
      subject: 'Nästa steg: {{ job.title }}',
      body: 'din ansökan till {{ job.title }} är i nästa steg. Du får besked senast {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Din ansökan till {{ job.title }} är i nästa steg. Besked senast {{ promise.long }}. /{{ organisation.name }}',
    },
    en: {
      name: 'Where you are now',
      subject: 'The next step: {{ job.title }}',
      body: 'Your application for {{ job.title }} is in its next step. You will hear from us by {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! Your application for {{ job.title }} is in its next step. You will hear by {{ promise.long }}. /{{ organisation.name }}',
    },
  },
  ask: {
    sv: {
      name: 'Fråga',
      subject: 'En fråga till dig: {{ job.title }}',
      body: 'vi behöver ett svar från dig om {{ job.title }}. Svara här: {{ page.url }}',
      sms: 'Hej {{ candidate.firstName }}! Vi har en fråga om {{ job.title }}. Svara här: {{ page.url }} /{{ organisation.name }}',
    },
    en: {
      name: 'Question',
      subject: 'A question for you: {{ job.title }}',
      body: 'We need an answer from you about {{ job.title }}. Please answer here: {{ page.url }}',
      sms: 'Hello {{ candidate.firstName }}! We have a question about {{ job.title }}. Please answer here: {{ page.url }} /{{ organisation.name }}',
    },
  },
  reminder: {
    sv: {
      name: 'Påminnelse',
      subject: 'Påminnelse: {{ job.title }}',
      body: 'vi vill påminna om {{ job.title }}. Allt finns på din sida: {{ page.url }}',
      sms: 'Hej {{ candidate.firstName }}! En påminnelse om {{ job.title }}: {{ page.url }} /{{ organisation.name }}',
    },
    en: {
      name: 'Reminder',
      subject: 'Reminder: {{ job.title }}',
      body: 'This is a reminder about {{ job.title }}. Everything is on your page: {{ page.url }}',
      sms: 'Hello {{ candidate.firstName }}! A reminder about {{ job.title }}: {{ page.url }} /{{ organisation.name }}',
    },
  },
  offer: {
    sv: {
      name: 'Välj en tid',
      subject: 'Välj en tid: {{ job.title }}',
      body: 'nu finns det tider att välja bland. Välj den som passar dig bäst: {{ page.url }}\n\nPassar ingen kan du be om en annan tid på samma sida. Välj helst före {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Välj en tid för {{ job.title }}, helst före {{ promise.long }}: {{ page.url }} /{{ organisation.name }}',
    },
    en: {
      name: 'Choose a time',
      subject: 'Choose a time: {{ job.title }}',
      body: 'There are times for you to choose from now. Choose the one that suits you best: {{ page.url }}\n\nIf none does, you can ask for another one on the same page. Please choose before {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! Please choose a time for {{ job.title }} before {{ promise.long }}: {{ page.url }} /{{ organisation.name }}',
    },
  },
  invitation: {
    sv: {
      name: 'Inbjudan',
      subject: 'Inbjudan: {{ job.title }}',
      body: 'välkommen {{ meeting.when }}.{% if meeting.place %} Plats: {{ meeting.place }}.{% endif %}{% if meeting.interviewers %} Du möter {{ meeting.interviewers }}.{% endif %} Efteråt får du besked senast {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Välkommen {{ meeting.when }}{% if meeting.place %}, {{ meeting.place }}{% endif %}. Besked senast {{ promise.long }}. {{ page.url }}',
    },
    en: {
      name: 'Invitation',
      subject: 'Invitation: {{ job.title }}',
      body: 'Welcome on {{ meeting.when }}.{% if meeting.place %} Place: {{ meeting.place }}.{% endif %}{% if meeting.interviewers %} You will meet {{ meeting.interviewers }}.{% endif %} Afterwards you will hear from us by {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! Welcome {{ meeting.when }}{% if meeting.place %}, {{ meeting.place }}{% endif %}. You will hear by {{ promise.long }}. {{ page.url }}',
    },
  },
  moved: {
    sv: {
      name: 'Ny tid',
      subject: 'Ny tid: {{ job.title }}',
      body: 'mötet om {{ job.title }} är flyttat till {{ meeting.when }}.{% if meeting.place %} Plats: {{ meeting.place }}.{% endif %} Du får besked senast {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Mötet är flyttat till {{ meeting.when }}. Besked senast {{ promise.long }}. {{ page.url }}',
    },
    en: {
      name: 'New time',
      subject: 'New time: {{ job.title }}',
      body: 'The meeting about {{ job.title }} has moved to {{ meeting.when }}.{% if meeting.place %} Place: {{ meeting.place }}.{% endif %} You will hear from us by {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! The meeting has moved to {{ meeting.when }}. You will hear by {{ promise.long }}. {{ page.url }}',
    },
  },
  cancelled: {
    sv: {
      name: 'Inställt möte',
      subject: 'Mötet är inställt: {{ job.title }}',
      body: 'mötet om {{ job.title }} är inställt. Du hör från oss senast {{ promise.long }}.',
      sms: 'Hej {{ candidate.firstName }}! Mötet är inställt. Du hör från oss senast {{ promise.long }}. {{ page.url }}',
    },
    en: {
      name: 'Meeting cancelled',
      subject: 'The meeting is cancelled: {{ job.title }}',
      body: 'The meeting about {{ job.title }} is cancelled. You will hear from us by {{ promise.long }}.',
      sms: 'Hello {{ candidate.firstName }}! The meeting is cancelled. You will hear from us by {{ promise.long }}. {{ page.url }}',
    },
  },
};

/** A text to begin with, in the languages of the process: its name, by mail and by SMS. */
export function startingText(kind: StartingText, languages: readonly Language[]): Text {
  const name: LocalText = {};
  const email: NonNullable<Text['email']> = {};
  const sms: NonNullable<Text['sms']> = {};
  for (const language of languages) {
    const { subject, body, sms: short } = words[kind][language];
    name[language] = words[kind][language].name;
    email[language] = { subject, body: `${greeting[language]}\n\n${body}\n\n${farewell[language]}` };
    sms[language] = short;
  }
  return { name, email, sms };
}
