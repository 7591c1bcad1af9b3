import type { CorrectionBatchBody, CorrectionBatchPreview } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { fullName } from '../names-of.ts';
import { findWrong, type Wrong } from './find-wrong.ts';
import { findSent, type Sent } from './find-sent.ts';
import { staysBecause } from './get-correction-form.ts';
import { type Judged, judgeCorrection, type Written } from './judge-correction.ts';
import { blockedCorrection } from './blocked-correction.ts';

export type ReadyCorrection = {
  readonly sent: Sent;
  readonly wrong: Wrong;
  readonly written: Written;
  readonly judged: Judged;
};
export type JudgedCorrections = {
  readonly sent: readonly Sent[];
  readonly ready: readonly ReadyCorrection[];
  readonly blocked: CorrectionBatchPreview['blocked'];
  readonly missing: CorrectionBatchPreview['missing'];
};

const width = 4;

/** To whom a correction for many can be told, with what each would read; to whom not and why; and what the words lack for anybody. */
export async function judgeCorrections(
  parts: Parts,
  caller: Caller,
  jobId: string,
  body: CorrectionBatchBody,
): Promise<JudgedCorrections> {
  const sent = await findSent(parts.database, caller, jobId, body);
  const chosen = sent.filter(({ id }) => !body.except.includes(id));
  const ready = new Map<string, ReadyCorrection>();
  const blocked = new Map<string, CorrectionBatchPreview['blocked'][number]>();
  const failures = await inParallel(chosen, width, async (one) => {
    const found = await judgeOne(parts, caller, one, body);
    if (typeof found === 'string') blocked.set(one.id, toBlocked(one, found));
    else ready.set(one.id, found);
  });
  if (failures.length > 0) throw failures[0];
  const missing = new Map(
    [...ready.values()].flatMap(({ judged }) => judged.missing).map((lack) => [lack.code, lack] as const),
  );
  return {
    sent,
    ready: chosen.flatMap(({ id }) => ready.get(id) ?? []),
    blocked: chosen.flatMap(({ id }) => blocked.get(id) ?? []),
    missing: [...missing.values()],
  };
}

async function judgeOne(
  parts: Parts,
  caller: Caller,
  sent: Sent,
  body: CorrectionBatchBody,
): Promise<ReadyCorrection | string> {
  const language = sent.application.candidate.language === 'en' ? 'en' : 'sv';
  const [subject = '', text = ''] = [body.subjects[language]?.trim(), body.texts[language]?.trim()];
  if (subject === '' || text === '') return 'languageMissing';
  const wrong = await orCode(() => findWrong(parts.database, caller, { ...sent, messageId: sent.id }));
  if (typeof wrong === 'string') return wrong;
  if (body.backTo !== undefined && staysBecause(wrong) === 'jobNotOpen') return 'jobNotOpen';
  const written = { subject, text, backTo: body.backTo };
  const judged = await judgeCorrection(parts, caller, wrong, written);
  if (judged.tried.kind === 'refused') return judged.tried.code;
  if (judged.tried.kind === 'unrenderable') return 'variableMissing';
  return { sent, wrong, written, judged };
}

async function orCode<Found>(find: () => Promise<Found>): Promise<Found | string> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Somebody to whom a correction cannot be told, and why. */
export function toBlocked({ id, application }: Sent, code: string) {
  return { messageId: id, name: fullName(application.candidate), code, why: blockedCorrection(code) };
}

/** Whether words written for a candidate are stopped by a rule. */
export const isStopped = ({ judged }: ReadyCorrection): boolean =>
  judged.findings.some(({ severity }) => severity === 'blocks');
