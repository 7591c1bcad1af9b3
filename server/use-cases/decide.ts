import type { Prisma } from '../../prisma/client.ts';
import type { Value } from '../../process/reckoning/world.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import { checkFields } from './check-fields.ts';
import { refuseMistakes } from './create-application.ts';
import { findBasis, type StoredBasis, type Whose } from './find-basis.ts';
import { findApplication, refuseEnded, stageOf } from './find-application.ts';
import { findMissing } from './find-missing.ts';
import { findWording } from './find-wording.ts';
import { recordAudit } from './record-audit.ts';
import { refuseUnseen } from './refuse-unseen.ts';
import { refuseWording } from './refuse-wording.ts';
import { nudge, storeSignal } from './send-signal.ts';
import { getDecision } from './signal-views.ts';

export type DecisionBody = {
  readonly stepId: string;
  readonly visit: number;
  readonly exitId: string;
  readonly reason?: string | undefined;
  readonly feedbackText?: string | undefined;
  readonly strength?: string | undefined;
  readonly development?: string | undefined;
  readonly sentences?: readonly StoredBasis['sentences'][number][] | undefined;
  /** Of one of many: whose words they are. */
  readonly whose?: Whose | undefined;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** Why a text is sent although it is found fault with. */
  readonly override?: { readonly reason: string } | undefined;
};

/** What a decision stands on: its exit, the fields that it brings and as they would be then, and all that it still lacks. Refuses an unknown exit or bad fields. */
export async function weighDecision(
  database: Database,
  organisationId: string,
  applicationId: string,
  body: DecisionBody,
) {
  const found = await findApplication(database, organisationId, applicationId);
  refuseEnded(found);
  const { definition } = found.version;
  const { stepId, visit, step } = stageOf(found, body);
  const exit = Object.hasOwn(step.exits, body.exitId) ? step.exits[body.exitId] : undefined;
  if (!exit)
    throw new Refusal('invalid', {
      errors: [{ path: 'body.exitId', code: 'unknownExit' }],
    });
  const given = checkFields(definition.fields, body.fields ?? {}, 'body.fields');
  refuseMistakes(given.mistakes);
  const fields = { ...(found.application.fields as Record<string, Value>), ...given.values };
  const scorecards = await database.scorecard.count({ where: { applicationId, stepId, visit } });
  return {
    ...found,
    stepId,
    visit,
    step,
    exit,
    fields,
    brought: given.values,
    missing: findMissing(body, { definition, step, exit, fields, scorecards }),
    ...(await findWording(database, { application: found.application, stepId, visit }, body)),
  };
}

type Made = {
  readonly decisionId: string;
  readonly signalId: string;
  /** The waiting decision that is seen and replaced, null for none; where it is left out, `also` looks at that by itself. */
  readonly replaces?: string | null;
  /** Further rows of the same transaction, once the decision's own is there; a refusal leaves nothing behind. */
  readonly also?: (transaction: Transaction) => Promise<void>;
};

/**
 * Stores a person's decision and the signal that tells the run, in one transaction; the run applies or refuses it. Refuses at once what the
 * run would refuse: another visit, an unknown exit, feedback, fields or scorecards that are missing; and words that block without an override.
 */
export async function decide(
  parts: Pick<Parts, 'database' | 'nudgeRelay'>,
  caller: Pick<Caller, 'organisationId' | 'userId' | 'language'>,
  { applicationId, body }: { applicationId: string; body: DecisionBody },
  { decisionId, signalId, replaces, also }: Made,
) {
  const { database } = parts;
  const { organisationId, userId, language } = caller;
  const again = await database.decision.findFirst({ where: { id: decisionId, organisationId } });
  if (again) return getDecision(database, organisationId, decisionId, language);
  const { application, stepId, visit, brought, missing, findings } = await weighDecision(
    database,
    organisationId,
    applicationId,
    body,
  );
  refuseMistakes(missing.map(({ code, path, message }) => ({ code, path, message: message[language] })));
  const overridden = refuseWording(findings, body.override);
  const by = { kind: 'person', id: userId } as const;
  await database.$transaction(async (transaction) => {
    if (replaces !== undefined) await refuseUnseen(transaction, { applicationId, replaces });
    const basis = await findBasis(transaction, { applicationId, stepId, visit }, body);
    await transaction.decision.create({
      data: {
        basis,
        id: decisionId,
        organisationId,
        applicationId,
        signalId,
        stepId,
        visit,
        exitId: body.exitId,
        reason: body.reason ?? null,
        feedbackText: body.feedbackText ?? null,
        strength: body.strength ?? null,
        development: body.development ?? null,
        ...(Object.keys(brought).length === 0 ? {} : { fields: brought as Prisma.InputJsonObject }),
        decidedBy: userId,
        ...(overridden.length === 0 ? {} : { wordingReason: body.override?.reason ?? null, wordingCodes: overridden }),
      },
    });
    await storeSignal(transaction, {
      id: signalId,
      organisationId,
      applicationId,
      kind: 'decided',
      payload: { decisionId, stepId, visit, exitId: body.exitId },
      by,
    });
    await recordChange(transaction, caller, {
      topic: 'job',
      topicId: application.jobId,
      kind: 'decision',
      data: { applicationId, decisionId },
    });
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'decide',
      target: 'application',
      targetId: applicationId,
      after: {
        ...{ decisionId, stepId, visit, exitId: body.exitId, scorecards: basis.scorecards },
        ...(basis.whose ? { words: basis.whose } : {}),
        ...(overridden.length === 0 ? {} : { wordingOverridden: overridden }),
      },
    });
    await also?.(transaction);
  });
  nudge(parts);
  return getDecision(database, organisationId, decisionId, language);
}
