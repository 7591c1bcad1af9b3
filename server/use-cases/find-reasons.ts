import type { Database } from '../parts.ts';

/** A line of the story and the event that it stands in. */
type OfEvent = { readonly kind: string; readonly reference: string | null };

/**
 * What people wrote when they did something to an application: why they did it, or why they kept words that a rule of wording spoke against. Told
 * of the line of the event itself alone, not of what followed from it.
 */
export async function findReasons(
  database: Database,
  lines: readonly OfEvent[],
): Promise<(line: OfEvent) => string | null> {
  const ids = lines.flatMap(({ reference }) => signalIdIn(reference) ?? []);
  const where = { signalId: { in: ids }, wordingReason: { not: null } };
  const select = { signalId: true, wordingReason: true };
  const [signals, corrections, answers] = await Promise.all([
    database.signal.findMany({ where: { id: { in: ids } }, select: { id: true, kind: true, note: true } }),
    database.correction.findMany({ where, select }),
    database.replyAnswer.findMany({ where, select }),
  ]);
  const kept = new Map([...corrections, ...answers].map(({ signalId, wordingReason }) => [signalId, wordingReason]));
  const said = new Map(signals.map(({ id, kind, note }) => [`${id}/${kind}`, note ?? kept.get(id) ?? null]));
  return ({ kind, reference }) => said.get(`${signalIdIn(reference) ?? ''}/${kind}`) ?? null;
}

const prefix = 'signal/';
const signalIdIn = (reference: string | null) =>
  reference?.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
