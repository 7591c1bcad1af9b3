import type { TriedWords } from '../../../activities/preview/try-written.ts';
import { variablesOf } from '../../../process/texts/check-template.ts';
import type { CorrectionPreview } from '../../contract/corrections.ts';
import { wordsOfNote } from '../../../process/interpreter/note-words.ts';

type Lacks = CorrectionPreview['missing'][number];
type Written = { readonly text: string; readonly backTo?: string | undefined };

const dates = ['promise.long', 'promise.date'];

/** What keeps a correction from being sent, whoever reads it; an empty list where nothing does. */
export function lackingIn(tried: TriedWords, { text, backTo }: Written): Lacks[] {
  if (tried.kind === 'refused') return [{ code: tried.code, path: 'body', message: wordsOfNote(tried.code) }];
  if (tried.kind === 'unrenderable') return [unrenderable(tried.problems)];
  const tells = variablesOf(text).some(({ path }) => dates.includes(path));
  return backTo === undefined || tells ? [] : [dateNotTold];
}

const dateNotTold: Lacks = {
  code: 'dateNotTold',
  path: 'body.text',
  message: {
    sv: 'Säg när nästa besked kommer: skriv {{ promise.long }} där datumet ska stå.',
    en: 'Say when the next answer comes: write {{ promise.long }} where the date belongs.',
  },
};

const unrenderable = (problems: readonly string[]): Lacks => ({
  code: 'unrenderable',
  path: 'body.text',
  message: {
    sv: `Texten går inte att skriva ut för den här kandidaten: ${problems.join('; ')}`,
    en: `The text cannot be written out for this candidate: ${problems.join('; ')}`,
  },
});
