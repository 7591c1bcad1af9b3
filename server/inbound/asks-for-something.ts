import { plainWords } from './plain-words.ts';

/** Begins and ends where a word does, also beside å, ä and ö. */
const anyOf = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const signs = [
  anyOf('(kan|kunde|skulle|får|vill|önskar|behöver|måste|undrar|hoppas) (jag|vi|ni|du|man|någon|gärna)'),
  anyOf('jag (kan|kunde|vill|skulle|önskar|behöver|måste|undrar|hoppas)'),
  anyOf('ring|hör av|skicka|byta|byt|flytta|ändra|avboka|boka|återta|dra tillbaka|tar tillbaka'),
  anyOf('sjuk|sen|försenad|hjälp|hittar inte|fungerar inte|funkar inte|kan inte|kommer inte|hinner inte|inte fått'),
  anyOf('(can|could|would|will|may|should) (i|we|you|someone|somebody)'),
  anyOf("i (need|want|wish|wonder|would|have to|must|can't|cannot)|i'd like"),
  anyOf('please|call me|change|move|reschedule|cancel|withdraw|send'),
  anyOf("sick|late|help|can't|cannot|unable|not working|doesn't work|have not received|haven't received"),
];

/** Whether words of a candidate want something of somebody: then they are a task, and not only news. In doubt they do. */
export function asksForSomething(text: string): boolean {
  if (text.includes('?')) return true;
  const plain = plainWords(text);
  return signs.some((sign) => sign.test(plain));
}
