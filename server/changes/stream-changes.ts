import type { Request, Response } from 'express';
import type { Parts } from '../parts.ts';
import type { Caller } from '../http/caller.ts';
import { type Change, everyOne } from './create-change-feed.ts';
import { createWatch } from './create-watch.ts';
import { followPeople } from './follow-people.ts';
import { mayStill } from './may-still.ts';

type Subject = {
  readonly topic: 'job' | 'process' | 'person';
  /** Or `everyOne` of the organisation. */
  readonly topicId: string;
  /** What is told of, where it is not all. */
  readonly kinds?: readonly string[];
};
type Topic = Subject & { readonly organisationId: string };
type Asked = Subject & {
  /** Whether to tell of everybody in some jobs too, for which every change of every job is looked at: which of these are meant. */
  readonly withPeopleIn?: (jobIds: readonly string[]) => Promise<readonly string[]>;
  /** Says of whom alone, and not what has happened: a decision is not for everybody to hear of. */
  readonly isCut?: boolean;
};

type Listening = {
  readonly caller: Caller;
  readonly admitAgain: () => Promise<Caller>;
  readonly request: Request;
  readonly response: Response;
};

const keepAliveMs = 20_000;
const mostResumed = 500;

/**
 * Server-sent events of one topic, from `Last-Event-ID` on; where too much was missed it says `reload` instead. Where asked
 * to it also says `people`, at most once a second, when somebody in some jobs has moved. Ends with the request, and with the
 * right to hear: whoever signs out, is removed or changes role hears nothing from that moment; else it is looked at now and then.
 */
export async function streamChanges(
  parts: Parts,
  { caller, admitAgain, request, response }: Listening,
  { withPeopleIn: findOurs, isCut = false, ...subject }: Asked,
) {
  const topic = { ...subject, organisationId: caller.organisationId };
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const sent = new Set<bigint>();
  const send = (change: Change | 'people') => {
    if (change === 'people') return void response.write('event: people\ndata: {}\n\n');
    if (sent.has(change.id) || change.organisationId !== topic.organisationId) return;
    if (topic.kinds && !topic.kinds.includes(change.kind)) return;
    sent.add(change.id);
    if (sent.size > 2_000) sent.delete(sent.values().next().value ?? 0n);
    const { kind, data } = isCut ? cut(change) : topic.topicId === everyOne ? named(change) : change;
    response.write(`id: ${change.id}\nevent: change\ndata: ${JSON.stringify({ kind, data })}\n\n`);
  };
  const watch = createWatch({
    isStillGood: () => mayStill(caller, admitAgain),
    send,
    end: () => response.end(),
  });
  const { organisationId, userId } = caller;
  const stops = [
    parts.changes.subscribe('rights', userId, watch.look),
    parts.changes.subscribe(topic.topic, topic.topicId, watch.pass),
    ...(findOurs ? [followPeople(parts, { organisationId, userId, findOurs }, () => watch.pass('people'))] : []),
  ];
  const alive = setInterval(() => {
    response.write(': here\n\n');
    watch.look();
  }, keepAliveMs);
  response.once('close', () => {
    clearInterval(alive);
    for (const stop of stops) stop();
  });
  response.write('retry: 2000\n\n');
  await resume(parts, request, { topic, write: watch.pass, response });
}

function cut({ data }: Change): Pick<Change, 'kind' | 'data'> {
  const { applicationId } = (data ?? {}) as { readonly applicationId?: string };
  return { kind: 'application', data: applicationId === undefined ? {} : { applicationId } };
}

/** With the id of what has changed. */
function named({ kind, data, topic, topicId }: Change): Pick<Change, 'kind' | 'data'> {
  return { kind, data: { ...(data as object | null), [`${topic}Id`]: topicId } };
}

async function resume(
  { database }: Parts,
  request: Request,
  { topic, write, response }: { topic: Topic; write: (change: Change) => void; response: Response },
): Promise<void> {
  const last = request.get('last-event-id');
  if (last === undefined || !/^\d{1,18}$/.test(last)) return;
  const { topicId, kinds, ...others } = topic;
  const where = { ...others, ...(topicId !== everyOne && { topicId }), ...(kinds && { kind: { in: [...kinds] } }) };
  const reload = () => void response.write('event: reload\ndata: {}\n\n');
  // What is that old is forgotten, and so may be what came after it.
  if (!(await database.change.findFirst({ where: { ...where, id: BigInt(last) }, select: { id: true } })))
    return reload();
  const missed = await database.change.findMany({
    where: { ...where, id: { gt: BigInt(last) } },
    orderBy: { id: 'asc' },
    take: mostResumed + 1,
  });
  if (missed.length > mostResumed) return reload();
  missed.forEach(write);
}
