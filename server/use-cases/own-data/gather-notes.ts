import type { Language } from '../../../process/definition/schema.ts';
import type { Database } from '../../parts.ts';
import type { OwnApplication } from './contract.ts';
import type { Told } from './find-told.ts';

type Asked = { readonly applicationId: string; readonly language: Language; readonly told: Told };
type Note = OwnApplication['notes'][number];

const colleague = { sv: 'en kollega', en: 'a colleague' } as const;

/** What colleagues have written among themselves up to the last answer, every revision; all of it and drafts too once all is told. And whether there is more. */
export async function gatherNotes(
  database: Database,
  { applicationId, language, told }: Asked,
): Promise<{ shown: Note[]; isMore: boolean }> {
  const [revisions, drafts, unsent] = await Promise.all([
    database.noteRevision.findMany({ where: { note: { applicationId } }, orderBy: { writtenAt: 'asc' } }),
    database.noteDraft.findMany({ where: { applicationId } }),
    database.ownWords.findMany({ where: { applicationId, whose: { in: ['composed', 'edited'] } } }),
  ]);
  // Whoever is mentioned is somebody else, and is not named.
  const words = (text: string) => text.replace(/@\{[^}]*\}/g, colleague[language]);
  const all = [
    ...revisions.map(({ writtenAt: at, text }) => ({ at, text: words(text), isDraft: false })),
    ...drafts.map(({ savedAt: at, text }) => ({ at, text: words(text), isDraft: true })),
    ...unsent.map(({ savedAt: at, words: written }) => ({ at, text: textIn(written), isDraft: true })),
  ];
  const shown = all.filter(({ at, isDraft }) => told.isAll || (!isDraft && at.getTime() <= told.until));
  return {
    shown: shown.map(({ at, ...note }) => ({ at: at.toISOString(), ...note })),
    isMore: shown.length < all.length,
  };
}

/** Feedback that somebody has prepared and not sent. */
const textIn = (written: unknown) => Object.values(written as Readonly<Record<string, string>>).join('\n\n');
