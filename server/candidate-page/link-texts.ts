import type { Language } from '../../process/definition/schema.ts';

type LinkTexts = {
  readonly old: {
    readonly title: string;
    readonly means: string;
    readonly ask: string;
    readonly unsent: string;
    readonly keep: string;
  };
  readonly sent: { readonly title: string; readonly means: string };
  readonly replaced: { readonly title: string; readonly means: string };
  readonly own: { readonly question: string; readonly means: string; readonly ask: string };
};

const sv: LinkTexts = {
  old: {
    title: 'Länken fungerar inte längre',
    means:
      'Den är för gammal, eller har bytts mot en ny. Vi kan skicka en länk som fungerar till den adress eller det nummer som vi redan har.',
    ask: 'Skicka en ny länk till mig',
    unsent: 'Det här skickades inte',
    keep: 'Kopiera det, och skicka det på sidan som den nya länken leder till.',
  },
  sent: {
    title: 'Tack, det är ordnat',
    means:
      'Finns det en ansökan bakom länken är en ny på väg till adressen eller numret som vi har. Kommer inget inom en kvart: hör av dig till den som du sökte jobbet hos.',
  },
  replaced: {
    title: 'Den här länken fungerar inte längre',
    means: 'En ny länk är på väg till dig, till den adress eller det nummer som vi har. Ingen kan använda den gamla.',
  },
  own: {
    question: 'Kan någon annan ha länken?',
    means:
      'Då byter vi den. Den här länken slutar fungera genast, och en ny går till den adress eller det nummer som vi har.',
    ask: 'Byt länk',
  },
};

const en: LinkTexts = {
  old: {
    title: 'The link no longer works',
    means:
      'It is too old, or has been replaced by a new one. We can send a link that works to the address or number that we already have.',
    ask: 'Send me a new link',
    unsent: 'This was not sent',
    keep: 'Copy it, and send it on the page that the new link leads to.',
  },
  sent: {
    title: 'Thank you, it is done',
    means:
      'If there is an application behind the link, a new one is on its way to the address or number that we have. If nothing comes within a quarter of an hour, turn to the employer that you applied to.',
  },
  replaced: {
    title: 'This link no longer works',
    means: 'A new link is on its way to you, to the address or number that we have. Nobody can use the old one.',
  },
  own: {
    question: 'May somebody else have the link?',
    means:
      'Then we replace it. This link stops working at once, and a new one goes to the address or number that we have.',
    ask: 'Replace the link',
  },
};

/** What the page says of its own link. */
export const linkTexts: Readonly<Record<Language, LinkTexts>> = { sv, en };
