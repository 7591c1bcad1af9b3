import { plainWords } from './plain-words.ts';

export type Word = 'stop' | 'start' | 'help' | 'yes' | 'no';

const set = (words: string) => new Set(words.split(' '));

/** What may stand beside a word without changing what it says. */
const courtesy = set('tack snälla vänligen hej hallå nu please thanks thank you hi hello now');
const things = set('sms smsen mess meddelanden text texts messages all alla allt');

const alone: Readonly<Record<Word, ReadonlySet<string>>> = {
  stop: set('stop stopp stoppa sluta avsluta avregistrera unsubscribe stopall'),
  start: set('start starta börja unstop'),
  help: set('hjälp help'),
  yes: set('ja japp absolut gärna yes yep yeah sure'),
  no: set('nej nä nix no nope'),
};

/** Twilio itself takes these for a word, and blocks or opens the number, where they are the whole text. */
const ofTwilio: Readonly<Record<string, Word>> = {
  cancel: 'stop',
  end: 'stop',
  quit: 'stop',
  revoke: 'stop',
  optout: 'stop',
  info: 'help',
  j: 'yes',
  y: 'yes',
  n: 'no',
};

const sentences: readonly (readonly [Word, RegExp])[] = [
  [
    'stop',
    /^(hej )?((snälla|vänligen) )?((kan|kunde|skulle) (ni|du) )?(sluta|stoppa) (att )?(skicka|smsa|messa)( (mig|till mig|hit|sms|mess|meddelanden|textmeddelanden|fler|flera|några|alla|era|nu|tack|snälla))*$/,
  ],
  [
    'stop',
    /^(hej )?((snälla|vänligen) )?(skicka )?(mig )?inga (fler |flera )?(sms|mess)( (till mig|hit|tack|snälla))*$/,
  ],
  [
    'stop',
    /^(hej )?jag vill inte (längre )?(ha|få) ((några|fler|flera|era|mer) )*(sms|mess|textmeddelanden)( (från er|längre|mer|tack))*$/,
  ],
  [
    'stop',
    /^((hi|hello) )?(please )?((can|could) you )?(please )?stop (texting|messaging|sending)( (me|any|these|more|text|texts|messages|sms|please|thanks|now|to me))*$/,
  ],
  ['stop', /^(please )?no more (text|texts|sms|text messages)( (please|thanks|thank you))*$/],
  ['stop', /^(please )?(do not|don't|dont) (text|sms) me( (anymore|any more|again|please))*$/],
  [
    'stop',
    /^i (do not|don't|dont) want (to (get|receive) )?((any|more|these|your) )*(texts|sms|text messages)( (anymore|any more|from you|please))*$/,
  ],
  ['start', /^((hej|hi|hello) )?(börja skicka|skicka|skicka mig|jag vill ha) sms igen( (tack|snälla))*$/],
  [
    'start',
    /^((hi|hello) )?(please )?(start (texting|sending)( me)?( (texts|sms))?|(text|send) me( texts| sms)?) again( please)?$/,
  ],
];

/**
 * The word that a text message is, alone or in a sentence that cannot mean anything else; null for all that a person has to read. "Sluta" is
 * one, "jag slutar kl 15" is none: a candidate who is not heard is worse off than one who gets a message too many.
 */
export function readWord(text: string): Word | null {
  const plain = plainWords(text);
  if (plain === '') return null;
  const whole = Object.hasOwn(ofTwilio, plain) ? ofTwilio[plain] : undefined;
  if (whole !== undefined) return whole;
  const words = plain.split(' ').filter((word) => !courtesy.has(word));
  const said = (Object.keys(alone) as Word[]).find((word) => isOnly(words, word));
  return said ?? sentences.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function isOnly(words: readonly string[], word: Word): boolean {
  const isAboutSms = word === 'stop' || word === 'start';
  const rest = words.filter((one) => !isAboutSms || !things.has(one));
  return rest.length > 0 && rest.every((one) => alone[word].has(one));
}
