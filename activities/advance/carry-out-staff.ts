import type { Responsible } from '../../process/definition/schema.ts';
import type { Command } from '../../process/interpreter/contract.ts';
import { messageIdOf, rowIdOf } from './ids.ts';
import { missingAssessors } from './missing-assessors.ts';
import { iso, isoOrNull, type Turn } from './turn.ts';
import { insertRow, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/**
 * One notice per person and key; where nobody fills the role, or a person who is named has left the organisation, the recruiters of the job
 * hear, and at last everybody who has a role in it.
 */
export function notifyStaff(turn: Turn, command: Of<'notifyStaff'>): void {
  remindAssessors(turn, command);
  const filling = fillingRoles(turn, command.to);
  const persons = [...new Set(command.to.flatMap((one) => (one.kind === 'person' ? [one.personId] : [])))];
  const named = new Set([...filling, ...persons]);
  for (const userId of named.size > 0 ? named : standIns(turn))
    insertRow(turn.writes, 'staff_notice', {
      keys: ['id'],
      conflict: 'on conflict do nothing',
      row: noticeRow(turn, command, userId),
    });
  for (const personId of persons) notifyInsteadOf(turn, command, { personId, named });
}

/** On the ladder's rungs, whoever has not handed in their scorecard hears of that; those who are responsible hear who it is. */
function remindAssessors(turn: Turn, command: Of<'notifyStaff'>): void {
  for (const userId of missingFor(turn, command))
    insertRow(turn.writes, 'staff_notice', {
      keys: ['id'],
      conflict: 'on conflict do nothing',
      row: noticeRow(turn, { ...command, key: `${command.key}/scorecard`, about: 'scorecard' }, userId),
    });
}

const missingFor = (turn: Turn, { about }: Pick<Notice, 'about'>) =>
  about === 'remind' || about === 'escalate' ? missingAssessors(turn) : [];

/** What is told to staff: what the interpreter orders, and that a scorecard is missing, which only the driver knows. */
type Notice = Omit<Of<'notifyStaff'>, 'about'> & { readonly about: Of<'notifyStaff'>['about'] | 'scorecard' };

type Instead = { readonly personId: string; readonly named: ReadonlySet<string> };

/** Only PostgreSQL knows who is still there, and is asked in the statement that writes. */
function notifyInsteadOf(turn: Turn, command: Of<'notifyStaff'>, { personId, named }: Instead): void {
  const { roles } = turn.loaded.job;
  if (roles.some(({ userId }) => userId === personId)) return;
  const rows = standIns(turn).flatMap((userId) =>
    userId !== null && named.has(userId) ? [] : [noticeRow(turn, command, userId)],
  );
  const columns = Object.keys(noticeRow(turn, command, null))
    .map((column) => `"${column}"`)
    .join(', ');
  turn.writes.extras.push({
    text: (first) =>
      `insert into "staff_notice" (${columns}) select ${columns} from jsonb_populate_recordset(null::"staff_notice", $${first}::jsonb)
      where not exists (select 1 from "member" where "organizationId" = $${first + 1} and "userId" = $${first + 2}) on conflict do nothing`,
    values: [JSON.stringify(rows), turn.loaded.application.organisationId, personId],
  });
}

function noticeRow(turn: Turn, command: Notice, userId: string | null) {
  const { id: applicationId, organisationId } = turn.loaded.application;
  return {
    id: rowIdOf(applicationId, turn.seq, `notice/${command.key}/${userId}`),
    organisationId,
    applicationId,
    key: command.key,
    about: command.about,
    level: command.level,
    stepId: command.stepId,
    userId,
    due: isoOrNull(command.due),
    missing: missingFor(turn, command),
    at: iso(turn.now),
  };
}

function fillingRoles({ loaded }: Turn, to: readonly Responsible[]): string[] {
  const wanted = to.flatMap((one) => (one.kind === 'role' ? [one.role as string] : []));
  return loaded.job.roles.flatMap(({ role, userId }) => (wanted.includes(role) ? [userId] : []));
}

function standIns({ loaded: { job } }: Turn): readonly (string | null)[] {
  const recruiters = job.roles.filter(({ role }) => role === 'recruiter');
  const stand = recruiters.length > 0 ? recruiters : job.roles;
  return stand.length > 0 ? [...new Set(stand.map(({ userId }) => userId))] : [null];
}

/** A task that was closed and is needed again is opened again. */
export function openTask(turn: Turn, command: Of<'openTask'>): void {
  const { id: applicationId, organisationId } = turn.loaded.application;
  insertRow(turn.writes, 'task', {
    keys: ['applicationId', 'key'],
    conflict: `on conflict ("applicationId", "key") do update set "openedAt" = excluded."openedAt", "due" = excluded."due",
      "assignees" = excluded."assignees", "doneAt" = null, "doneBy" = null, "result" = null`,
    row: {
      id: rowIdOf(applicationId, turn.seq, `task/${command.key}`),
      organisationId,
      applicationId,
      key: command.key,
      about: command.about,
      stepId: command.stepId,
      assignees: command.to,
      messageId: command.messageKey === undefined ? null : messageOf(turn, command.messageKey),
      due: isoOrNull(command.due),
      openedAt: iso(turn.now),
    },
  });
}

function messageOf({ loaded, messages }: Turn, messageKey: string): string {
  const known = [...messages.values()].find((message) => message.messageKey === messageKey);
  return known?.id ?? messageIdOf(loaded.application.id, messageKey);
}

/** Closes a task that is no longer needed; one that a person has done stays theirs. */
export function closeTask(turn: Turn, key: string): void {
  const inserted = turn.writes.inserts.get(`task/${turn.loaded.application.id}/${key}`);
  if (inserted) {
    updateRow(turn.writes, 'task', ['applicationId', 'key'], {
      applicationId: turn.loaded.application.id,
      key,
      doneAt: iso(turn.now),
      result: 'closed',
    });
    return;
  }
  turn.writes.extras.push({
    text: (first) =>
      `update "task" set "doneAt" = $${first}::timestamptz, "result" = 'closed' where "applicationId" = $${first + 1}::uuid and "key" = $${first + 2} and "doneAt" is null`,
    values: [iso(turn.now), turn.loaded.application.id, key],
  });
}
