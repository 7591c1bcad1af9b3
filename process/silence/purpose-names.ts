import type { Purpose } from '../interpreter/contract.ts';
import type { BothLanguages } from '../problem.ts';

/** What a message is called in a sentence, by what it is for. */
export const purposeNames: Readonly<Record<Purpose, BothLanguages>> = {
  acknowledgement: { sv: 'bekräftelsen', en: 'the acknowledgement' },
  entry: { sv: 'meddelandet vid ankomst', en: 'the entry message' },
  exit: { sv: 'beskedet', en: 'the answer' },
  holding: { sv: 'uppskovstexten', en: 'the holding text' },
  message: { sv: 'meddelandet', en: 'the message' },
  ask: { sv: 'frågan', en: 'the question' },
  reminder: { sv: 'påminnelsen', en: 'the reminder' },
  offer: { sv: 'beskedet om tider att välja', en: 'the word that there are times to choose' },
  invitation: { sv: 'inbjudan', en: 'the invitation' },
  moved: { sv: 'den nya tiden', en: 'the new time' },
  cancelled: { sv: 'beskedet om inställt möte', en: 'the word that the meeting is cancelled' },
  paused: { sv: 'beskedet om paus', en: 'the word about the pause' },
  withdrawn: { sv: 'bekräftelsen på återtagen ansökan', en: 'the confirmation of the withdrawal' },
  jobClosed: { sv: 'beskedet att jobbet stängs', en: 'the word that the job is closed' },
  hiredElsewhere: { sv: 'beskedet om annan anställning', en: 'the word about the other job' },
  correction: { sv: 'rättelsen', en: 'the correction' },
  replyAnswer: { sv: 'svaret på det som kandidaten skrev', en: 'the answer to what the candidate wrote' },
};
