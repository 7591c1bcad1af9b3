import type { NoteCode } from './contract.ts';

type Words = { readonly sv: string; readonly en: string };

/** Why a run refused or ignored something, in words. */
export const noteWords: Readonly<Record<NoteCode, Words>> = {
  noStep: {
    sv: 'Inget steg i den nya versionen är valt, så kandidaten stannar.',
    en: 'No step of the new version is chosen, so the candidate stays.',
  },
  notStarted: { sv: 'Kandidatens process har inte börjat än.', en: "The candidate's process has not begun yet." },
  alreadyStarted: { sv: 'Kandidatens process har redan börjat.', en: "The candidate's process has begun already." },
  ended: { sv: 'Kandidatens process är avslutad.', en: "The candidate's process has ended." },
  otherVisit: { sv: 'Kandidaten står inte längre i det steget.', en: 'The candidate no longer stands in that step.' },
  notAStage: {
    sv: 'Kandidaten står inte i ett steg där man beslutar.',
    en: 'The candidate does not stand in a stage.',
  },
  notAsked: { sv: 'Ingen fråga är öppen.', en: 'No question is open.' },
  unknownExit: { sv: 'Utgången finns inte i steget.', en: 'The stage has no such exit.' },
  exitUsedUp: { sv: 'Utgången har använts så ofta den får.', en: 'The exit has been used as often as it may be.' },
  feedbackMissing: { sv: 'Återkoppling saknas.', en: 'Feedback is missing.' },
  reasonMissing: { sv: 'Skäl saknas.', en: 'A reason is missing.' },
  fieldsMissing: { sv: 'Uppgifter som utgången kräver saknas.', en: 'Details that the exit requires are missing.' },
  scorecardsMissing: { sv: 'Bedömningar saknas.', en: 'Scorecards are missing.' },
  notADecider: { sv: 'Bara en person kan besluta.', en: 'Only a person can decide.' },
  decisionUnknown: {
    sv: 'Beslutet är inte kandidatens gällande beslut.',
    en: "It is not the candidate's current decision.",
  },
  alreadyReleased: { sv: 'Beslutet har redan gått vidare.', en: 'The decision has been released.' },
  jobClosed: {
    sv: 'Jobbet är stängt, så bara ett beslut som avslutar kandidatens process kan ersätta det som väntar.',
    en: "The job is closed, so only a decision that ends the candidate's process can replace the one that waits.",
  },
  staleTimer: { sv: 'Tidpunkten gällde inte längre.', en: 'The instant no longer applied.' },
  standsThere: { sv: 'Kandidaten står redan i det steget.', en: 'The candidate stands in that stage already.' },
  unknownMessage: { sv: 'Meddelandet är inte känt.', en: 'The message is not known.' },
  alreadyHeard: { sv: 'Kandidaten har redan nåtts.', en: 'The candidate has been reached already.' },
  noMeeting: { sv: 'Steget har inget möte.', en: 'The stage has no meeting.' },
  noChoice: { sv: 'I steget väljer kandidaten ingen tid.', en: 'In this stage the candidate chooses no time.' },
  meetingBooked: { sv: 'Ett möte är redan bokat.', en: 'A meeting is booked already.' },
  meetingUnknown: { sv: 'Mötet är inte det som gäller.', en: 'It is not the current meeting.' },
  decisionWaits: { sv: 'Ett beslut väntar redan.', en: 'A decision is waiting already.' },
  messageOnItsWay: { sv: 'Ett meddelande är på väg.', en: 'A message is on its way.' },
  pausedAlready: { sv: 'Kandidaten är redan pausad.', en: 'The candidate is paused already.' },
  notPaused: { sv: 'Kandidaten är inte pausad.', en: 'The candidate is not paused.' },
  pauseTooEarly: { sv: 'Det nya datumet ligger för tidigt.', en: 'The new date is too early.' },
  movedOn: {
    sv: 'Något har hänt sedan flytten, så den går inte att ångra längre.',
    en: 'Something has happened since the move, so it can no longer be undone.',
  },
  unknownStep: { sv: 'Steget finns inte.', en: 'There is no such step.' },
  alreadyDischarged: { sv: 'Kandidaten har redan fått besked.', en: 'The candidate has had the answer already.' },
  unknownObligation: { sv: 'Löftet är inte känt.', en: 'The promise is not known.' },
  connectionMissing: { sv: 'Utgången leder ingenstans.', en: 'The exit leads nowhere.' },
  tooManySteps: { sv: 'Ritningen går runt utan att vänta.', en: 'The drawing goes round without waiting.' },
};

/** It waited before it went to many, and never came to a run. */
const takenBackWords: Words = { sv: 'Togs tillbaka innan det gick.', en: 'It was taken back before it left.' };

/** The words of a code that came from the run; a code that we do not know is shown as it is. */
export function wordsOfNote(code: string): Words {
  if (code === 'sendTakenBack') return takenBackWords;
  return Object.hasOwn(noteWords, code) ? noteWords[code as NoteCode] : { sv: code, en: code };
}
