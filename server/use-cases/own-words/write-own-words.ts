import type { z } from 'zod';
import type { ownWordsRoutes, WrittenWords } from '../../contract/own-words.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { standAside } from '../scorecards/stand-aside.ts';
import { composeWords, type Standing } from './compose-words.ts';
import { evidenceOf } from './evidence-of.ts';
import { findStanding } from './find-standing.ts';
import { keyOf, storeWords } from './store-words.ts';

type Body = z.infer<(typeof ownWordsRoutes.writeOwnWords)['body']>;
type Stored = NonNullable<Awaited<ReturnType<Parts['database']['ownWords']['findFirst']>>>;

const width = 4;

/**
 * Writes to each of a few people from their own scorecards and keeps it for the caller; `which` says whose words are written again. Whoever stands elsewhere by
 * now is passed over: the preview says why.
 */
export async function writeOwnWords(
  parts: Parts,
  caller: Caller,
  { jobId, body }: { readonly jobId: string; readonly body: Body },
): Promise<{ items: WrittenWords[] }> {
  const { database } = parts;
  const standing = await findStanding(database, caller, { jobId, ...body });
  const evidence = await evidenceOf(
    database,
    standing.map(({ row }) => row),
  );
  const stored = await database.ownWords.findMany({ where: { OR: standing.map((one) => keyOf(caller, one)) } });
  const written = new Map<string, WrittenWords>();
  const failures = await inParallel(standing, width, async (one) => {
    const { id } = one.row;
    const own = stored.find(({ applicationId }) => applicationId === id);
    const now = evidence.get(id) ?? '';
    if (body.standAside) await standAsideFrom(parts, caller, one);
    written.set(id, await writeOne(parts, caller, one, { own, now, which: body.which }));
  });
  if (failures.length > 0) throw failures[0];
  return { items: standing.flatMap(({ row }) => written.get(row.id) ?? []) };
}

type Asked = { readonly own: Stored | undefined; readonly now: string; readonly which: Body['which'] };

async function writeOne(
  parts: Parts,
  caller: Caller,
  one: Standing,
  { own, now, which }: Asked,
): Promise<WrittenWords> {
  const isWritten = own !== undefined && own.whose !== null;
  const stays = which === 'missing' || (which === 'changed' && own?.evidence === now);
  if (isWritten && stays) return viewOf(own);
  if (own?.whose === 'edited' && which !== 'anew') {
    // Only what they rest on: the words may have been written on since they were read here.
    await parts.database.ownWords.updateMany({
      where: { ...keyOf(caller, one), whose: 'edited' },
      data: { evidence: now },
    });
    return viewOf(own);
  }
  const composed = await composeWords(parts, caller, one);
  return storeWords(parts.database, caller, one, composed, { evidence: now, over: own?.savedAt ?? null });
}

const viewOf = ({ applicationId, whose, why }: Stored): WrittenWords => ({ applicationId, whose, why }) as WrittenWords;

/** Whose own scorecard is in reads the others' already. */
async function standAsideFrom({ database }: Parts, caller: Caller, { row, stepId, visit }: Standing): Promise<void> {
  try {
    await standAside(database, caller, { applicationId: row.id, stepId, visit });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'scorecardIn')) throw error;
  }
}
