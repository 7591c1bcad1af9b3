import type { Prisma } from '../../prisma/client.ts';
import type { SurveySettingsView } from '../contract/surveys.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database, Transaction } from '../parts.ts';
import { isTaken } from '../use-cases/create-process.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { databaseNow } from './database-now.ts';
import { getSurveySettings } from './get-survey-settings.ts';

type Change = {
  readonly settings: Pick<SurveySettingsView, 'isOn' | 'texts'>;
  readonly revision: number;
};

/** Switches the surveys of an organisation on or off and words them, from the revision that was looked at. Once on, those are asked who hear their answer from now on. */
export async function setSurveySettings(
  database: Database,
  caller: Pick<Caller, 'organisationId' | 'userId'>,
  change: Change,
): Promise<SurveySettingsView> {
  const { organisationId, userId } = caller;
  try {
    await database.$transaction(async (transaction) => {
      const before = await save(transaction, caller, change);
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId }, action: 'setSurveys' },
        ...{ target: 'organisation', targetId: organisationId, before: { isOn: before } },
        after: { isOn: change.settings.isOn, revision: change.revision + 1 },
      });
    });
  } catch (error) {
    if (isTaken(error) || (error instanceof Refusal && error.code === 'changedMeanwhile'))
      throw await stale(database, organisationId);
    throw error;
  }
  return getSurveySettings(database, organisationId);
}

/** Whether it was on before. */
async function save(
  transaction: Transaction,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { settings: { isOn, texts }, revision }: Change,
): Promise<boolean> {
  const known = await transaction.surveySettings.findUnique({ where: { organisationId } });
  const now = await databaseNow(transaction);
  const since = isOn && !known?.isOn ? { onSince: now } : {};
  const data = { isOn, ...since, texts: texts as Prisma.InputJsonObject, changedBy: userId, changedAt: now };
  if (revision === 0) {
    await transaction.surveySettings.create({ data: { organisationId, ...data } });
    return false;
  }
  const { count } = await transaction.surveySettings.updateMany({
    where: { organisationId, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changedMeanwhile');
  return known?.isOn ?? false;
}

async function stale(database: Database, organisationId: string): Promise<Refusal> {
  const row = await database.surveySettings.findUnique({ where: { organisationId } });
  const who = row?.changedBy ? await database.user.findUnique({ where: { id: row.changedBy } }) : null;
  return new Refusal('changedMeanwhile', {
    ...(who ? { changedBy: who.name } : {}),
    ...(row ? { changedAt: row.changedAt.toISOString() } : {}),
  });
}
