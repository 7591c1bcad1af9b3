import { v5 } from 'uuid';
import type { Mentionable, MentionView, NoteRevisionView, NoteView } from '../../server/contract/notes.ts';

const idOf = (name: string) => v5(name, v5.URL);
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const applicationId = idOf('application 0');

const note: NoteView = {
  id: idOf('note'),
  applicationId,
  authorName: 'Eva Sandberg',
  mine: true,
  stepName: { sv: 'Intervju med chef', en: 'Interview with the manager' },
  number: 2,
  writtenAt: at(-20),
  changedAt: at(-19),
  text: '@{other} ringde och frågade om nattpass.\n\nHon kan börja 1 mars, men behöver besked före jul. Kan du ta upp det vid intervjun?',
  isBlind: false,
  mentioned: [{ userId: 'other', name: 'Omar Haddad', email: 'omar@example.com' }],
  removed: null,
  mayRemove: true,
};

/** What colleagues have written about the candidate of the walk. */
export const notes: readonly NoteView[] = [
  note,
  {
    ...{
      ...note,
      id: idOf('note two'),
      mine: false,
      authorName: 'Karin Norén-Wachtmeister',
      number: 1,
      changedAt: null,
    },
    ...{ text: 'Referenserna är tagna. Båda skulle anställa igen.', mentioned: [], writtenAt: at(-44) },
  },
  {
    ...{ ...note, id: idOf('note three'), text: null, mentioned: [], writtenAt: at(-50) },
    removed: { by: 'Eva Sandberg', at: at(-49) },
  },
];

/** The same as an interviewer sees them whose scorecard is not in. */
export const blindNotes: readonly NoteView[] = notes
  .slice(0, 2)
  .map((one) => ({ ...one, mine: false, mayRemove: false, text: null, isBlind: true, mentioned: [] }));

export const noteRevisions: readonly NoteRevisionView[] = [
  { number: 2, text: note.text ?? '', at: at(-19), mentioned: note.mentioned },
  { number: 1, text: '@{other} ringde om nattpass.', at: at(-20), mentioned: note.mentioned },
];

export const mentionable: readonly Mentionable[] = [
  { userId: 'me', name: 'Eva Sandberg', email: null, readsLater: false },
  { userId: 'karin', name: 'Karin Norén-Wachtmeister', email: null, readsLater: false },
  { userId: 'karl', name: 'Karl Lindqvist', email: 'karl.lindqvist@example.com', readsLater: false },
  { userId: 'karl two', name: 'Karl Lindqvist', email: 'kalle@example.com', readsLater: false },
  { userId: 'other', name: 'Omar Haddad', email: 'omar@example.com', readsLater: true },
];

export const mentions: readonly MentionView[] = [
  {
    ...{ id: idOf('mention'), noteId: note.id, applicationId, candidateName: 'Anna-Karin Wennerström-Lagergren' },
    ...{ jobTitle: 'Sjuksköterska till akutmottagningen, Södersjukhuset', by: 'Omar Haddad', at: at(-2), readAt: null },
  },
];
