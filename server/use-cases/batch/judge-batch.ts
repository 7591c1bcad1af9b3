import type { Language } from '../../../process/definition/schema.ts';
import type { BatchBody, BatchPreview, Blocked } from '../../contract/decision-batches.ts';
import type { Caller } from '../../http/caller.ts';
import type { Mistake } from '../../http/mistakes.ts';
import type { Parts } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { refuseMistakes } from '../create-application.ts';
import type { Missing } from '../find-missing.ts';
import { loadVersions, type PublishedVersion } from '../load-versions.ts';
import { fullName } from '../names-of.ts';
import { digestOf } from '../own-words/evidence-of.ts';
import { findOwnWords, type OwnWords } from '../own-words/find-own-words.ts';
import { hasVariables, type Words } from './batch-texts.ts';
import { type BlockCode, blockWords } from './block-words.ts';
import type { FieldsFor } from './fields-for.ts';
import { findCarried } from './find-carried.ts';
import { type BatchCandidate, findBatchCandidates } from './find-candidates.ts';
import { judgeAll } from './judge-all.ts';
import type { WordsFor } from './words-for.ts';
import { writeFor } from './write-for.ts';

export type Ready = {
  readonly row: BatchCandidate;
  readonly version: PublishedVersion;
  readonly language: Language;
  /** As they read for this candidate. */
  readonly words: Words;
  readonly fields: FieldsFor['brought'];
} & Pick<WordsFor, 'whose' | 'why' | 'own'>;

export type JudgedBatch = {
  readonly ready: readonly Ready[];
  readonly blocked: readonly Blocked[];
  readonly missing: readonly Missing[];
  readonly lacking: BatchPreview['lacking'];
  readonly leftOut: BatchPreview['leftOut'];
  readonly unwritten: readonly Blocked[];
  readonly blind: readonly string[];
};

type Given = Pick<Parts, 'database' | 'pool' | 'environment' | 'senders'>;
type About = {
  readonly jobId: string;
  readonly body: BatchBody & { readonly seen?: Readonly<Record<string, string>> | undefined };
};

const width = 4;

/** For whom a choice can be made, with the texts as each would read them; for whom not and why; and what it lacks for anybody. Stores nothing. */
export async function judgeBatch(
  parts: Given,
  caller: Pick<Caller, 'organisationId' | 'userId' | 'name' | 'rehearsal'>,
  { jobId, body }: About,
): Promise<JudgedBatch> {
  const { database } = parts;
  const { organisationId } = caller;
  const rows = await findBatchCandidates(database, { organisationId, jobId, applicationIds: body.applicationIds });
  const versions = await loadVersions(
    database,
    rows.map(({ versionId }) => versionId),
  );
  refuseUnknown(body, versions);
  const own =
    body.words === undefined ? new Map<string, OwnWords>() : await findOwnWords(database, caller, { ...body, rows });
  const left = new Set([...own].flatMap(([id, { leftOut }]) => (leftOut ? [id] : [])));
  const judged = judgeAll(
    rows.filter(({ id }) => !left.has(id)),
    { versions, own, body, carried: await findCarried(parts, organisationId) },
  );
  const { blocks, missing, lacking, unwritten } = judged;
  const ready = await writeForAll(parts, caller, { stepId: body.stepId, ready: judged.ready, blocks });
  for (const one of ready) if (isOther(one, body.seen)) blocks.set(one.row.id, 'changedSincePreview');
  return {
    ready: ready.filter(({ row }) => !blocks.has(row.id)),
    blocked: rows.flatMap((row) => toBlocked(row, blocks.get(row.id), own.get(row.id))),
    missing: [...missing.values()],
    lacking,
    leftOut: rows.flatMap((row) =>
      left.has(row.id) ? [{ applicationId: row.id, name: fullName(row.candidate) }] : [],
    ),
    unwritten: unwritten.flatMap((row) => toBlocked(row, 'unwritten')),
    blind: rows.flatMap(({ id }) => (own.get(id)?.why === 'blind' && !left.has(id) ? [id] : [])),
  };
}

/** Digest of the words that somebody would be told. */
export const seenOf = ({ language, words }: Pick<Ready, 'language' | 'words'>): string => digestOf([language, words]);

const isOther = (one: Ready, seen: Readonly<Record<string, string>> | undefined) =>
  seen !== undefined && seen[one.row.id] !== seenOf(one);

/** A field that the exit does not require, or somebody who is not among those asked about, is a mistake of whoever calls. */
function refuseUnknown(
  { stepId, exitId, fields = {}, fieldsOf = {}, seen = {}, applicationIds }: About['body'],
  versions: ReadonlyMap<string, PublishedVersion>,
): void {
  const required = new Set(
    [...versions.values()].flatMap(({ definition }) => {
      const step = definition.steps[stepId];
      return step?.kind === 'stage' && Object.hasOwn(step.exits, exitId) ? (step.exits[exitId]?.requires ?? []) : [];
    }),
  );
  const asked = new Set(applicationIds);
  const unknown = (values: object, path: string): Mistake[] =>
    Object.keys(values).flatMap((id) => (required.has(id) ? [] : [{ path: `${path}.${id}`, code: 'field-unknown' }]));
  refuseMistakes([
    ...unknown(fields, 'body.fields'),
    ...Object.keys(seen).flatMap((id): Mistake[] =>
      asked.has(id) ? [] : [{ path: `body.seen.${id}`, code: 'person-unknown' }],
    ),
    ...Object.entries(fieldsOf).flatMap(([id, values]): Mistake[] =>
      asked.has(id)
        ? unknown(values, `body.fieldsOf.${id}`)
        : [{ path: `body.fieldsOf.${id}`, code: 'person-unknown' }],
    ),
  ]);
}

/** The same people with their own words; whom a variable has no value for is blocked. */
async function writeForAll(
  parts: Given,
  caller: Pick<Caller, 'userId' | 'name' | 'rehearsal'>,
  { stepId, ready, blocks }: { stepId: string; ready: readonly Ready[]; blocks: Map<string, BlockCode> },
): Promise<Ready[]> {
  const own = new Map<string, Words>();
  const varying = ready.filter(({ words, whose }) => whose !== 'composed' && hasVariables(words));
  const failures = await inParallel(varying, width, async (one) => {
    const words = await writeFor(parts, caller, { ...one, stepId });
    if (words) own.set(one.row.id, words);
    else blocks.set(one.row.id, 'variableMissing');
  });
  if (failures.length > 0) throw failures[0];
  return ready.flatMap((one) => (blocks.has(one.row.id) ? [] : [{ ...one, words: own.get(one.row.id) ?? one.words }]));
}

function toBlocked({ id, candidate }: BatchCandidate, code: BlockCode | undefined, own?: OwnWords): Blocked[] {
  if (code === undefined) return [];
  const language = candidate.language === 'en' ? 'en' : 'sv';
  // What has been written so far is not lost to whoever writes the rest.
  const begun = code === 'wordsMissing' && own ? { words: own.words } : {};
  return [{ applicationId: id, name: fullName(candidate), language, code, ...blockWords[code], ...begun }];
}
