import type { Actor, Command } from '../../process/interpreter/contract.ts';
import { messageIdOf, obligationIdOf, rowIdOf } from './ids.ts';
import { iso, type Turn } from './turn.ts';
import { insertRow, type Row, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

export function openObligation(turn: Turn, { obligationId, stepId, visit, due, at }: Of<'openObligation'>): void {
  const { id: applicationId, organisationId } = turn.loaded.application;
  insertRow(turn.writes, 'obligation', {
    keys: ['id'],
    row: {
      id: obligationIdOf(applicationId, obligationId),
      organisationId,
      applicationId,
      key: obligationId,
      stepId,
      visit,
      openedAt: iso(at),
      originalDue: iso(due),
      due: iso(due),
      status: 'open',
    },
  });
}

export function tellDate(turn: Turn, { obligationId, due, messageKey, at }: Of<'tellDate'>): void {
  change(turn, obligationId, { due: iso(due) });
  const { id: applicationId } = turn.loaded.application;
  insertRow(turn.writes, 'told_date', {
    keys: ['id'],
    row: {
      id: rowIdOf(applicationId, turn.seq, `told/${obligationId}/${due}`),
      obligationId: obligationIdOf(applicationId, obligationId),
      due: iso(due),
      messageId: messageKey === undefined ? null : heardMessageId(turn, messageKey),
      toldAt: iso(at),
    },
  });
}

export function discharge(turn: Turn, { obligationId, how, by, messageKey, at }: Of<'dischargeObligation'>): void {
  change(turn, obligationId, {
    status: how,
    endedAt: iso(at),
    endedByKind: by.kind,
    endedById: personOf(by),
    messageId: messageKey === undefined ? null : heardMessageId(turn, messageKey),
  });
}

export function reopen(turn: Turn, { obligationId }: Of<'reopenObligation'>): void {
  change(turn, obligationId, { status: 'open', endedAt: null, endedByKind: null, endedById: null, messageId: null });
}

function change(turn: Turn, obligationId: string, row: Row): void {
  const id = obligationIdOf(turn.loaded.application.id, obligationId);
  updateRow(turn.writes, 'obligation', ['id'], { id, ...row });
}

/** The message of a key that was accepted; where one effect goes by both channels there are two, and any of them will do. */
function heardMessageId(turn: Turn, messageKey: string): string {
  const own = [...turn.messages.values()].filter((message) => message.messageKey === messageKey);
  const heard = own.find(({ acceptedAt }) => acceptedAt !== null) ?? own[0];
  return heard?.id ?? messageIdOf(turn.loaded.application.id, messageKey);
}

export const personOf = (by: Actor) => (by.kind === 'person' ? by.id : null);
