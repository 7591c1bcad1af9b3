import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Prisma } from '../../../prisma/client.ts';
import { checkDraft } from '../../checking/check-draft.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { type Applicant, createApplication } from '../create-application.ts';
import { toRows } from '../create-job.ts';
import { pinCalendar } from '../pin-calendar.ts';
import { withoutTrace } from '../../audit/origin.ts';
import { recordAudit } from '../record-audit.ts';
import { eraseRehearsal } from './erase-rehearsal.ts';
import type { StoredRehearsal } from './find-rehearsal.ts';

/** So that nobody fills Temporal with them by a script; those of a day ago are gone. */
const mostAtOnce = 20;
const furthestMs = 366 * 24 * 3_600_000;
const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

type Start = { readonly processId: string; readonly applicant: Applicant; readonly startsAt?: string | undefined };
type Ids = Readonly<Record<'id' | 'placeId' | 'versionId' | 'jobId' | 'applicationId' | 'candidateId', string>>;

/**
 * Begins a rehearsal of a process' draft, as far as it can be read: an organisation of its own with one version, one job and the invented
 * candidate, whose run goes on the clock of the rehearsal. Refuses a draft that cannot be read and a candidate that the process would not
 * take. Repeatable by its id.
 */
export async function startRehearsal(parts: Parts, caller: Caller, given: Start, ids: Ids): Promise<StoredRehearsal> {
  const { database } = parts;
  const { organisationId } = caller;
  const process = orNotFound(await database.process.findFirst({ where: { id: given.processId, organisationId } }));
  const again = await database.rehearsal.findFirst({ where: { id: ids.id, organisationId } });
  if (again) return again;
  const clockAhead = readStart(given.startsAt);
  if ((await database.rehearsal.count({ where: { organisationId, endedAt: null } })) >= mostAtOnce)
    throw new Refusal('tooManyRehearsals');
  const definition = readDraft(process.draft, caller);
  const { problems } = await checkDraft(parts, organisationId, process.draft);
  const made = await database.$transaction((transaction) =>
    createPlace(transaction, caller, { ids, processId: process.id, definition, problems }),
  );
  try {
    const inside = { ...caller, organisationId: ids.placeId };
    const applied = { jobId: ids.jobId, applicant: given.applicant, clockAhead };
    await withoutTrace(() => createApplication(parts, inside, applied, ids));
  } catch (error) {
    await eraseRehearsal(database, made);
    await database.rehearsal.delete({ where: { id: made.id } });
    throw error;
  }
  return made;
}

/** How far the clock is ahead when the candidate applies. */
function readStart(startsAt: string | undefined): number {
  if (startsAt === undefined) return 0;
  const ahead = Date.parse(startsAt) - Date.now();
  // What was now when the button was pressed.
  if (ahead < -60_000) throw new Refusal('invalid', { errors: [{ path: 'body.startsAt', code: 'past' }] });
  if (ahead > furthestMs) throw new Refusal('invalid', { errors: [{ path: 'body.startsAt', code: 'too-far' }] });
  return Math.max(0, ahead);
}

function readDraft(draft: unknown, { language }: Caller): Definition {
  const parsed = parseDefinition(draft);
  if (parsed.kind === 'ok') return parsed.definition;
  throw new Refusal('draftUnreadable', {
    errors: parsed.problems.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message: message[language],
    })),
  });
}

type Place = {
  readonly ids: Ids;
  readonly processId: string;
  readonly definition: Definition;
  readonly problems: unknown;
};

async function createPlace(transaction: Transaction, caller: Caller, place: Place): Promise<StoredRehearsal> {
  const { ids, processId, problems } = place;
  const { organisationId, userId } = caller;
  const own = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
  await transaction.organization.create({
    data: {
      id: ids.placeId,
      name: own.name,
      slug: ids.placeId,
      zone: own.zone,
      rehearsalOf: organisationId,
      createdAt: new Date(),
    },
  });
  await createDrawing(transaction, caller, place);
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'startRehearsal',
    target: 'process',
    targetId: processId,
    after: { rehearsalId: ids.id },
  });
  const { id, placeId, versionId, jobId, applicationId } = ids;
  return transaction.rehearsal.create({
    data: {
      ...{ id, organisationId, processId, placeId, versionId, jobId, applicationId },
      problems: problems as Prisma.InputJsonValue,
      startedBy: userId,
    },
  });
}

/** The drawing as a version with its job, in which whoever rehearses has every role. */
async function createDrawing(transaction: Transaction, { userId, language }: Caller, { ids, definition }: Place) {
  const { placeId: organisationId, versionId, jobId } = ids;
  const { zone } = definition.policy.calendar;
  const drawing = JSON.parse(printDefinition(definition)) as Prisma.InputJsonValue;
  const calendar = pinCalendar(definition.policy.calendar, new Date()) as unknown as Prisma.InputJsonValue;
  const process = await transaction.process.create({ data: { organisationId, slug: definition.id, draft: drawing } });
  await transaction.version.create({
    data: { id: versionId, organisationId, processId: process.id, number: 1, definition: drawing, hash: '', calendar },
  });
  const title = definition.name[language] ?? definition.name.sv ?? definition.name.en ?? definition.id;
  await transaction.job.create({ data: { id: jobId, organisationId, versionId, title, zone, createdBy: userId } });
  const filled = toRows(
    jobId,
    roles.map((role) => ({ role, userId })),
  );
  await transaction.jobRole.createMany({ data: filled });
}
