import { own } from '../../process/interpreter/own.ts';
import { iso, type Turn } from './turn.ts';

/** What a candidate wrote is to be answered again where the answer that somebody gave was taken back before it left, and no other one stands. */
export function reopenReplies(turn: Turn): void {
  const takenBack = answersTakenBack(turn);
  if (takenBack.length === 0) return;
  turn.writes.extras.push({
    text: (
      first,
    ) => `update "task" t set "openedAt" = $${first}::timestamptz, "doneAt" = null, "doneBy" = null, "result" = null from "reply_answer" y
      where y."id" in (select m."replyAnswerId" from "message" m where m."id" = any($${first + 1}::uuid[]))
        and t."applicationId" = y."applicationId" and t."key" = 'reply/' || y."replyId"::text and t."doneAt" is not null
        and not exists (select 1 from "reply_answer" o join "signal" s on s."id" = o."signalId" where o."replyId" = y."replyId"
          and s."refusedAt" is null and coalesce((select bool_or(n."status" <> 'cancelled' and n."id" <> all($${first + 1}::uuid[]))
            from "message" n where n."replyAnswerId" = o."id"), true))`,
    values: [iso(turn.now), takenBack],
  });
}

/** The ids of the answers that were still to leave before this turn and are not any more, unless a person has told them. */
function answersTakenBack({ loaded, messages, state }: Turn): string[] {
  const before = new Set(loaded.messages.flatMap(({ id, status }) => (status === 'cancelled' ? [] : [id])));
  return [...messages.values()].flatMap(({ id, status, messageKey }) => {
    const isTakenBack = status === 'cancelled' && before.has(id) && own(state.heard, messageKey) === undefined;
    return isTakenBack && messageKey.includes('/replyAnswer/') ? [id] : [];
  });
}
