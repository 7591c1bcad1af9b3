import type { Purpose } from '../../process/interpreter/contract.ts';
import type { Words } from './timeline-words.ts';

const w = (sv: string, en: string): Words => ({ sv, en });

/** What a message is for, in words. */
export const purposeWords: Readonly<Record<Purpose, Words>> = {
  acknowledgement: w('Bekräftelse på ansökan', 'Confirmation of the application'),
  entry: w('Besked vid stegets början', 'Message at the beginning of the step'),
  exit: w('Besked efter beslut', 'Answer after the decision'),
  holding: w('Väntebesked', 'Holding text'),
  offer: w('Tider att välja bland', 'Times to choose from'),
  message: w('Meddelande', 'Message'),
  ask: w('Frågor till kandidaten', 'Questions to the candidate'),
  reminder: w('Påminnelse', 'Reminder'),
  invitation: w('Kallelse', 'Invitation'),
  moved: w('Nytt datum för mötet', 'New date of the meeting'),
  cancelled: w('Mötet är inställt', 'The meeting is called off'),
  paused: w('Nytt datum vid paus', 'New date for a pause'),
  withdrawn: w('Bekräftelse på att kandidaten dragit sig ur', 'Confirmation of the withdrawal'),
  jobClosed: w('Besked när jobbet stängs', 'Answer as the job closes'),
  hiredElsewhere: w('Besked om anställning i ett annat jobb', 'Message about another job'),
  correction: w('Rättelse', 'Correction'),
  replyAnswer: w('Svar till kandidaten', 'Answer to the candidate'),
};

/** What the message of an effect key (`step/visit/purpose`) is for; undefined where its purpose is unknown. */
export function wordsOfMessage(messageKey: string): Words | undefined {
  const [, , purpose = ''] = messageKey.split('/');
  return Object.hasOwn(purposeWords, purpose) ? purposeWords[purpose as Purpose] : undefined;
}
