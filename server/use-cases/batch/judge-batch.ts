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
import { hasVariables, textsOf, type Words, wordsIn } from './batch-texts.ts';
import { type BlockCode, blockWords } from './block-words.ts';
import type { FieldsFor } from './fields-for.ts';
import { type BatchCandidate, findBatchCandidates } from './find-candidates.ts';
import { judgeCandidate } from './judge-candidate.ts';
import { writeFor } from './write-for.ts';

export type Ready = {
  readonly row: BatchCandidate;
  readonly version: PublishedVersion;
  readonly language: Language;
  /** As they read for this candidate. */
  readonly words: Words;
  readonly fields: FieldsFor['brought'];
};

export type JudgedBatch = {
  readonly ready: readonly Ready[];
  readonly blocked: readonly Blocked[];
  readonly missing: readonly Missing[];
  readonly lacking: BatchPreview['lacking'];
};

type Given = Pick<Parts, 'database' | 'pool' | 'environment'>;
type About = { readonly jobId: string; readonly body: BatchBody };

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
  const texts = textsOf(body);
  const lacking: BatchPreview['lacking'] = [];
  const ready: Ready[] = [];
  const blocks = new Map<string, BlockCode>();
  const missing = new Map<string, Missing>();
  for (const row of rows) {
    const version = versions.get(row.versionId);
    if (!version) throw new Error(`application ${row.id} has no version`);
    const judged = judgeCandidate(row, version, { ...body, texts });
    const { fields } = judged;
    if (fields && fields.lacks.length + fields.invalid.length > 0) lacking.push(toLacking(row, fields));
    if (judged.kind === 'blocked') blocks.set(row.id, judged.code);
    else {
      for (const one of judged.lacks) missing.set(one.code, one);
      const { language } = judged.reach;
      ready.push({ row, version, language, words: wordsIn(texts, language), fields: judged.fields.brought });
    }
  }
  const written = await writeForAll(parts, caller, { stepId: body.stepId, ready, blocks });
  return {
    ready: written,
    blocked: rows.flatMap((row) => toBlocked(row, blocks.get(row.id))),
    missing: [...missing.values()],
    lacking,
  };
}

function toLacking({ id, candidate }: BatchCandidate, { lacks, missing, invalid }: FieldsFor) {
  const fields = [...new Set([...lacks, ...invalid])];
  return { applicationId: id, name: fullName(candidate), fields, missing: [...missing], invalid: [...invalid] };
}

/** A field that the exit does not require, or somebody who is not among those asked about, is a mistake of whoever calls. */
function refuseUnknown(
  { stepId, exitId, fields = {}, fieldsOf = {}, applicationIds }: BatchBody,
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
  const varying = ready.filter(({ words }) => hasVariables(words));
  const failures = await inParallel(varying, width, async (one) => {
    const words = await writeFor(parts, caller, { ...one, stepId });
    if (words) own.set(one.row.id, words);
    else blocks.set(one.row.id, 'variableMissing');
  });
  if (failures.length > 0) throw failures[0];
  return ready.flatMap((one) => (blocks.has(one.row.id) ? [] : [{ ...one, words: own.get(one.row.id) ?? one.words }]));
}

function toBlocked({ id, candidate }: BatchCandidate, code: BlockCode | undefined): Blocked[] {
  return code === undefined ? [] : [{ applicationId: id, name: fullName(candidate), code, ...blockWords[code] }];
}
