import type { Responsible } from '../../process/definition/schema.ts';
import type { Command } from '../../process/interpreter/contract.ts';
import { messageIdOf, rowIdOf } from './ids.ts';
import { iso, isoOrNull, type Turn } from './turn.ts';
import { insertRow, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** One notice per person and key; where nobody fills the role, the recruiters of the job hear, and at last everybody who has a role in it. */
export function notifyStaff(turn: Turn, command: Of<'notifyStaff'>): void {
  const { id: applicationId, organisationId } = turn.loaded.application;
  for (const userId of peopleOf(turn, command.to))
    insertRow(turn.writes, 'staff_notice', {
      keys: ['id'],
      conflict: 'on conflict do nothing',
      row: {
        id: rowIdOf(applicationId, turn.seq, `notice/${command.key}/${userId}`),
        organisationId,
        applicationId,
        key: command.key,
        about: command.about,
        level: command.level,
        stepId: command.stepId,
        userId,
        due: isoOrNull(command.due),
        at: iso(turn.now),
      },
    });
}

function peopleOf({ loaded }: Turn, to: readonly Responsible[]): readonly (string | null)[] {
  const { roles } = loaded.job;
  const named = to.flatMap((one) =>
    one.kind === 'person' ? [one.personId] : roles.filter(({ role }) => role === one.role).map(({ userId }) => userId),
  );
  if (named.length > 0) return [...new Set(named)];
  const recruiters = roles.filter(({ role }) => role === 'recruiter');
  const stand = recruiters.length > 0 ? recruiters : roles;
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
