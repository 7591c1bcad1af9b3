import type { Database } from '../../parts.ts';

/** How long a link opens after the last that was heard, promised or is to come. */
export const linkOpensForMs = 180 * 86_400_000;

type Linked = {
  readonly id: string;
  readonly pageMadeAt: Date;
  readonly promiseDue: Date | null;
  readonly nextDue: Date | null;
};

/**
 * The instant until which an application's link opens its page: 180 days after the key was made, the last message was accepted, or the promise and whatever else the
 * run waits for are due, whichever is last. So no link ends while its process or its promise runs.
 */
export async function opensUntil(database: Database, { id, pageMadeAt, promiseDue, nextDue }: Linked): Promise<number> {
  const last = await database.message.aggregate({ where: { applicationId: id }, _max: { acceptedAt: true } });
  const known = [pageMadeAt, promiseDue, nextDue, last._max.acceptedAt].map((instant) => instant?.getTime() ?? 0);
  return Math.max(...known) + linkOpensForMs;
}
