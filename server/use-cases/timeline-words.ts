import type { Command, EventKind } from '../../process/interpreter/contract.ts';
import { asideWords } from './aside-words.ts';

export type Words = { readonly sv: string; readonly en: string };
export type TimelineKind = EventKind | Command['kind'];
const w = (sv: string, en: string): Words => ({ sv, en });

/** What happened, in words, by the kind of the event or command. */
export const timelineWords: Readonly<Record<TimelineKind, Words>> = {
  started: w('Ansökan kom in', 'The application arrived'),
  timerFired: w('En tidpunkt kom', 'An instant came'),
  decided: w('Beslut fattat', 'A decision was made'),
  takenBack: w('Beslutet togs tillbaka', 'The decision was taken back'),
  answered: w('Frågorna besvarades', 'The questions were answered'),
  timesOffered: w('Tider att välja bland erbjöds', 'Times to choose from were offered'),
  otherTimeAsked: w('Kandidaten bad om en annan tid', 'The candidate asked for another time'),
  meetingBooked: w('Möte bokat', 'A meeting was booked'),
  meetingChanged: w('Mötets plats eller deltagare ändrades', 'The place or people of the meeting were changed'),
  meetingMoved: w('Mötet flyttades', 'The meeting was moved'),
  meetingCancelled: w('Mötet avbokades', 'The meeting was cancelled'),
  met: w('Mötet ägde rum', 'The meeting took place'),
  delivered: w('Meddelandet togs emot för leverans', 'The message was accepted for delivery'),
  undeliverable: w('Meddelandet kunde inte lämnas', 'The message could not be delivered'),
  bounced: w('Meddelandet studsade', 'The message bounced'),
  confirmed: w('Beskedet lämnades av en person', 'A person gave the answer'),
  waived: w('Löftet efterskänktes', 'The promise was waived'),
  corrected: w('Ett meddelande rättades', 'A message was corrected'),
  replyAnswered: w('Ett svar skrevs till kandidaten', 'An answer was written to the candidate'),
  withdrawn: w('Kandidaten drog sig ur', 'The candidate withdrew'),
  jobClosed: w('Jobbet stängdes', 'The job was closed'),
  hiredElsewhere: w('Anställd i ett annat jobb', 'Hired in another job'),
  erased: w('Uppgifterna raderades', 'The data was erased'),
  paused: w('Pausad', 'Paused'),
  resumed: w('Pausen avslutades', 'The pause ended'),
  responsibleChanged: w('Ansvariga ändrades', 'Responsible people changed'),
  calendarChanged: w('Lediga dagar ändrades', 'Days off changed'),
  dataChanged: w('Uppgifter ändrades', 'Details changed'),
  movedToVersion: w('Flyttad till en annan version', 'Moved to another version'),
  moveUndone: w('Flytten till en annan version ångrades', 'The move to another version was undone'),
  enterStep: w('Kom till steget', 'Entered the step'),
  leaveStep: w('Lämnade steget', 'Left the step'),
  openObligation: w('Besked utlovat', 'An answer was promised'),
  tellDate: w('Nytt datum berättat', 'A new date was told'),
  dischargeObligation: w('Löftet hölls', 'The promise was kept'),
  reopenObligation: w('Löftet öppnades igen', 'The promise was opened again'),
  deliver: w('Meddelande på väg', 'A message is on its way'),
  redeliver: w('Meddelandet kom tillbaka och går en annan väg', 'The message came back and takes another way'),
  cancelDelivery: w('Meddelandet stoppades', 'The message was cancelled'),
  setTimer: w('En tidpunkt sattes', 'An instant was set'),
  cancelTimer: w('En tidpunkt togs bort', 'An instant was removed'),
  notifyStaff: w('Påminnelse till personalen', 'Staff were reminded'),
  openTask: w('Uppgift skapad', 'A task was opened'),
  closeTask: w('Uppgift avslutad', 'A task was closed'),
  planRelease: w('Beslutet väntar i ångerfristen', 'The decision waits in its undo window'),
  releaseDecision: w('Beslutet gick vidare', 'The decision was released'),
  takeBackDecision: w('Beslutet drogs tillbaka', 'The decision was withdrawn'),
  note: w('Något hände utan verkan', 'Something had no effect'),
  complete: w('Processen är klar', 'The process is complete'),
};

/** The words of an entry; a kind that we do not know is shown as it is. */
export function wordsOfEntry(kind: string): Words {
  const known: Readonly<Record<string, Words>> = { ...timelineWords, ...asideWords };
  return known[kind] ?? { sv: kind, en: kind };
}
