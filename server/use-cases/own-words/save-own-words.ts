import type { z } from 'zod';
import { boxesOf } from '../../../process/feedback/boxes.ts';
import type { Piece } from '../../../process/feedback/pieces.ts';
import { spansOf } from '../../../process/feedback/spans-of.ts';
import type { ownWordsRoutes, OwnTexts, WrittenWords } from '../../contract/own-words.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import type { StoredBasis } from '../find-basis.ts';
import { evidenceOf } from './evidence-of.ts';
import { getStanding } from './find-standing.ts';
import { keyOf, storeWords } from './store-words.ts';

type Body = z.infer<(typeof ownWordsRoutes.saveOwnWords)['body']>;
type About = { readonly jobId: string; readonly applicationId: string; readonly body: Body };
type Sentences = StoredBasis['sentences'];

/** Keeps what the caller writes to one of many by hand, or whether this one is left out; a sentence that stays as it was composed keeps its source. */
export async function saveOwnWords(
  { database }: Parts,
  caller: Caller,
  { jobId, applicationId, body: { texts, leftOut, ...body } }: About,
): Promise<WrittenWords> {
  const standing = await getStanding(database, caller, { jobId, ...body, applicationIds: [applicationId] });
  const key = { applicationId_stepId_visit_exitId_authorId: keyOf(caller, standing) };
  const own = await database.ownWords.findUnique({ where: key });
  const before = {
    whose: (own?.whose ?? null) as WrittenWords['whose'],
    why: (own?.why ?? null) as WrittenWords['why'],
    words: (own?.words ?? {}) as OwnTexts,
    sentences: (own?.sentences ?? []) as Sentences,
  };
  if (texts === undefined && own) {
    // What was written meanwhile stays: this says nothing of the words.
    const row = await database.ownWords.update({ where: key, data: { leftOut: leftOut ?? own.leftOut } });
    return { applicationId, whose: row.whose, why: row.why } as WrittenWords;
  }
  // Writing on is not reading what has changed in the scorecards meanwhile.
  const read = own && own.whose !== null ? own.evidence : undefined;
  const evidence = read ?? (await evidenceOf(database, [standing.row])).get(applicationId) ?? '';
  if (texts === undefined) return storeWords(database, caller, standing, before, { evidence, leftOut });
  const owed = boxesOf(standing.exit.owes);
  const words: OwnTexts = Object.fromEntries(
    owed.flatMap((part) => ((texts[part] ?? '') === '' ? [] : [[part, texts[part]]])),
  );
  const written = { whose: 'edited', why: null, words, sentences: sentencesIn(words, before) } as const;
  return storeWords(database, caller, standing, written, { evidence, leftOut });
}

function sentencesIn(words: OwnTexts, before: { readonly words: OwnTexts; readonly sentences: Sentences }): Sentences {
  return boxes.flatMap((part) => {
    const [text, old] = [words[part] ?? '', before.words[part] ?? ''];
    const pieces = before.sentences.flatMap((one): Piece[] =>
      one.part === part ? [{ text: old.slice(one.from, one.to), source: one.source }] : [],
    );
    return spansOf(text, pieces).map((span) => ({ part, ...span }));
  });
}

const boxes = ['feedbackText', 'strength', 'development'] as const;
