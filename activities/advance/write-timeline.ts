import type { Command, Event } from '../../process/interpreter/contract.ts';
import { personOf } from './carry-out-obligations.ts';
import { rowIdOf } from './ids.ts';
import { iso, type Turn } from './turn.ts';
import { insertRow } from './writes.ts';

/** What the timeline does not tell: the clockwork, and acceptances that the message's own entry shows. */
const silent: readonly (Command['kind'] | Event['kind'])[] = ['setTimer', 'cancelTimer', 'timerFired'];

/** The story's next lines: what happened, then what followed from it; ids, codes and instants only. */
export function writeTimeline(turn: Turn, commands: readonly Command[]): void {
  const { event } = turn;
  const by = 'by' in event ? event.by : ({ kind: 'besked' } as const);
  const lines = [
    { kind: event.kind, details: event as Details, by },
    ...commands.map((command) => ({
      kind: command.kind,
      details: command as Details,
      by: 'by' in command ? command.by : ({ kind: 'besked' } as const),
    })),
  ];
  for (const [position, { kind, details, by: actor }] of lines.entries()) {
    if (silent.includes(kind)) continue;
    const { kind: _kind, at: _at, by: _by, stepId, ...data } = details;
    insertRow(turn.writes, 'timeline_entry', {
      keys: ['id'],
      row: {
        id: rowIdOf(turn.loaded.application.id, turn.seq, `timeline/${position}`),
        organisationId: turn.loaded.application.organisationId,
        applicationId: turn.loaded.application.id,
        seq: turn.seq,
        position,
        kind,
        at: iso(turn.now),
        actorKind: actor.kind,
        actorId: personOf(actor),
        stepId: stepId ?? turn.state.stepId,
        data,
      },
    });
  }
}

type Details = { readonly stepId?: string; readonly [key: string]: unknown };
