import type { Definition, Responsible } from '../../process/definition/schema.ts';
import type { Command } from '../../process/interpreter/contract.ts';
import { messageIdOf, rowIdOf } from './ids.ts';
import { missingAssessors } from './missing-assessors.ts';
import { iso, isoOrNull, type Turn } from './turn.ts';
import { insertRow, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

type StaffEvent = {
  readonly key: string;
  /** One of the kinds that people choose a way for. */
  readonly kind:
    | 'page'
    | 'escalate'
    | 'remind'
    | 'task'
    | 'failedMessage'
    | 'scorecard'
    | 'meeting'
    | 'answer'
    | 'decision';
  readonly about: string;
  readonly to: readonly Responsible[];
  readonly otherwise?: readonly Responsible[];
  readonly level?: number;
  readonly stepId: string;
  readonly due: number | null | undefined;
  /** When a meeting that was moved would have begun. */
  readonly was?: number | undefined;
  readonly missing?: readonly string[];
  readonly subjectId?: string;
};

const kinds: Readonly<Record<Of<'notifyStaff'>['about'], StaffEvent['kind']>> = {
  remind: 'remind',
  escalate: 'escalate',
  page: 'page',
  late: 'page',
  lateBounce: 'failedMessage',
  responsibleChanged: 'remind',
};

/** What the words are for a reminder of a call instead of a decision. */
const calls: Readonly<Partial<Record<StaffEvent['kind'], string>>> = {
  remind: 'callRemind',
  escalate: 'callEscalate',
  page: 'callPage',
};

/** A rung of the ladder has come: the server decides who hears of it, since only there is it known who is there. */
export function notifyStaff(turn: Turn, command: Of<'notifyStaff'>): void {
  const { key, to, level, stepId, due, task } = command;
  const kind = kinds[command.about];
  if (task !== undefined) {
    const isOfDate = turn.state.tasks[task]?.about === 'missingDate';
    insertEvent(turn, {
      key,
      kind,
      about: isOfDate ? 'dateMissing' : (calls[kind] ?? 'phone'),
      to,
      level,
      stepId,
      due,
    });
    return;
  }
  const { about } = command;
  const missing = about === 'remind' || about === 'escalate' ? missingAssessors(turn) : [];
  const otherwise = higherRungs(turn.version.definition, stepId);
  insertEvent(turn, { key, kind, about, to, otherwise, level, stepId, due, missing });
  if (missing.length === 0) return;
  // Whoever has not handed in their scorecard hears of that; those who are responsible hear who it is.
  const assessors = missing.map((personId) => ({ kind: 'person', personId }) as const);
  insertEvent(turn, {
    key: `${key}/scorecard`,
    kind: 'scorecard',
    about: 'scorecard',
    to: assessors,
    stepId,
    due,
    missing,
  });
}

/** Whom the ladder would turn to next, for when nobody below is there. */
function higherRungs({ steps }: Definition, stepId: string): Responsible[] {
  const step = steps[stepId];
  if (step?.kind !== 'stage') return [];
  return [...step.ladder.rungs.flatMap(({ to }) => to), ...step.ladder.pages.flat()];
}

/** Something that those who work here have to hear of, once for each key in the application. */
export function insertEvent(turn: Turn, event: StaffEvent): void {
  const { id: applicationId, organisationId, jobId } = turn.loaded.application;
  const key = `${applicationId}/${event.key}`;
  insertRow(turn.writes, 'staff_event', {
    keys: ['id'],
    conflict: 'on conflict do nothing',
    row: {
      id: rowIdOf(applicationId, turn.seq, `event/${event.key}`),
      ...{ organisationId, jobId, applicationId, key },
      ...{ kind: event.kind, about: event.about, level: event.level ?? 0, stepId: event.stepId },
      ...{ to: event.to, otherwise: event.otherwise ?? [], due: isoOrNull(event.due), missing: event.missing ?? [] },
      ...{ was: isoOrNull(event.was), subjectId: event.subjectId ?? null, at: iso(turn.now) },
    },
  });
}

/** Tasks that stand in for a message that could not arrive. */
const forMessages: readonly string[] = ['phone', 'unrenderable', 'lateBounce', 'missingDate'];

/** A task that was closed and is needed again is opened again: the same row, of which each notice tells, without what was written when it was done. */
export function openTask(turn: Turn, command: Of<'openTask'>): void {
  const { id: applicationId, organisationId } = turn.loaded.application;
  const { key, about, to, stepId, due } = command;
  const id = rowIdOf(applicationId, 0, `task/${key}`);
  insertEvent(turn, {
    key: `task/${key}/${turn.seq}`,
    kind: forMessages.includes(about) ? 'failedMessage' : 'task',
    ...{ about, to, stepId, due, subjectId: id },
  });
  insertRow(turn.writes, 'task', {
    keys: ['applicationId', 'key'],
    conflict: `on conflict ("applicationId", "key") do update set "openedAt" = excluded."openedAt", "due" = excluded."due",
      "assignees" = excluded."assignees", "doneAt" = null, "doneBy" = null, "result" = null, "note" = null`,
    row: {
      id,
      organisationId,
      applicationId,
      key,
      about,
      stepId,
      assignees: to,
      messageId: command.messageKey === undefined ? null : messageOf(turn, command.messageKey),
      due: isoOrNull(due),
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
