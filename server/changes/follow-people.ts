import type { Parts } from '../parts.ts';
import { type Change, everyOne } from './create-change-feed.ts';

type Followed = {
  readonly organisationId: string;
  /** Who hears of it: with their rights it may be other jobs. */
  readonly userId: string;
  /** Which of these jobs it is about. */
  readonly findOurs: (jobIds: readonly string[]) => Promise<readonly string[]>;
};

const throttleMs = 1_000;
/** So long a job counts as somebody else's: whoever is named in a meeting there gets no other rights that would tell. */
const othersForMs = 60_000;

/** Calls back, at most once a second, after something has happened to somebody in one of the jobs; answers how to stop. */
export function followPeople(
  { changes }: Pick<Parts, 'changes'>,
  { organisationId, userId, findOurs }: Followed,
  tell: () => void,
): () => void {
  const known = new Map<string, boolean>();
  const heard = new Set<string>();
  let timesForgotten = 0;
  let timer: NodeJS.Timeout | undefined;

  const learn = async (jobIds: readonly string[]) => {
    if (jobIds.length === 0) return;
    const asOf = timesForgotten;
    const ours = await findOurs(jobIds);
    if (asOf !== timesForgotten) return;
    for (const jobId of jobIds) {
      const isOurs = ours.includes(jobId);
      known.set(jobId, isOurs);
      if (!isOurs) setTimeout(() => known.delete(jobId), othersForMs).unref();
    }
  };
  const tick = async () => {
    const jobIds = [...heard];
    heard.clear();
    // Where it cannot be known, a look too many does no harm.
    await learn(jobIds.filter((id) => !known.has(id))).catch(() => undefined);
    if (jobIds.some((id) => known.get(id) ?? true)) tell();
  };
  const receive = (change: Change) => {
    if (change.organisationId !== organisationId || known.get(change.topicId) === false) return;
    heard.add(change.topicId);
    timer ??= setTimeout(() => {
      timer = undefined;
      void tick();
    }, throttleMs);
  };

  const forget = () => {
    known.clear();
    timesForgotten += 1;
  };

  const stops = [changes.subscribe('rights', userId, forget), changes.subscribe('job', everyOne, receive)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
