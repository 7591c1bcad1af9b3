import { Prisma } from '../../../prisma/client.ts';
import { wordsOfNote } from '../../../process/interpreter/note-words.ts';
import { askedAgain } from '../../../workflows/contract.ts';
import type { AgainWay } from '../../../activities/preview/try-again.ts';
import type { AgainBody } from '../../contract/again.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { findingsIn } from '../corrections/findings-in.ts';
import { refuseWording } from '../refuse-wording.ts';
import { getSignal, type SignalView } from '../signal-views.ts';
import { tellRun } from '../tell-run.ts';
import { mayHaveCome, needsReason } from './may-have-come.ts';
import { readOf } from './read-of.ts';
import { type OfMessage, refuseNeedless, type TriedMessage, tryMessage } from './try-message.ts';

type Message = TriedMessage['message'];

/**
 * Sends a message again that has not arrived, with the very text that the caller has read. Refuses a way that is closed, another text than was
 * read, and without a reason what may have come already.
 */
export async function sendAgain(
  parts: Parts,
  caller: Caller,
  of: OfMessage,
  { body, signalId }: { readonly body: AgainBody; readonly signalId: string },
): Promise<SignalView> {
  const { database } = parts;
  const { organisationId, language } = caller;
  const { channel, words, reason } = body;
  if (await database.signal.findFirst({ where: { id: signalId, organisationId }, select: { id: true } }))
    return getSignal(database, organisationId, signalId, language);
  const found = await tryMessage(parts, caller, of, words && { channel, words });
  refuseNeedless(found, caller);
  const way = orNotFound(found.tried.ways.find((one) => one.channel === channel));
  refuseWay(way, body);
  const codes = words ? refuseWording(await findingsIn(database, found, readOf(channel, words)), body.override) : [];
  const may = mayHaveCome(found, await parts.senders.of(organisationId));
  if (needsReason(may, channel) && reason === undefined) throw new Refusal('mayHaveCome');
  return tellRun(parts, caller, {
    ...{ signalId, applicationId: of.applicationId, jobId: found.application.jobId },
    kind: askedAgain,
    payload: { messageId: of.messageId, ...(way.isSame ? {} : { channel }), ...(found.isOwed ? { isOwed: 1 } : {}) },
    note: noteOf(reason, codes.length > 0 ? body.override?.reason : undefined),
    about: { channel, ...(codes.length > 0 ? { wordingOverridden: codes.join() } : {}) },
    write: (transaction) => freeze(transaction, caller, found, way),
    atOnce: true,
  });
}

function refuseWay({ closed, hash, form }: AgainWay, body: AgainBody): void {
  if (closed !== null) throw new Refusal('wayClosed');
  if (form === null) throw new Refusal('invalid', { errors: [{ path: 'body.words', code: 'words-missing' }] });
  if (hash !== body.hash) throw new Refusal('textChanged');
}

function noteOf(...reasons: readonly (string | undefined)[]): string | undefined {
  const said = reasons.filter((reason) => reason !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

/** What was read is what is sent. Under the application's lock, which every delivery takes: one that has begun meanwhile goes on with its own. */
async function freeze(
  transaction: Transaction,
  caller: Caller,
  { message, isOwed }: TriedMessage,
  { row }: AgainWay,
): Promise<void> {
  const { id, applicationId, attempts, status } = message;
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for update`;
  await refuseOvertaken(transaction, caller, message);
  if (isOwed) await refuseTold(transaction, message);
  const again = { againAt: new Date(), againById: caller.userId };
  const where = { id, attempts, status };
  const { count } = await transaction.message.updateMany({
    where,
    data: { ...row, rendered: row.rendered ?? Prisma.DbNull, ...again },
  });
  if (count === 0) throw new Refusal('textChanged');
}

/** What somebody has asked for and the run has not heard of yet would leave with these words in the place of its own. */
async function refuseOvertaken(transaction: Transaction, { language }: Caller, { id, applicationId }: Message) {
  const isOpen = { appliedAt: null, refusedAt: null };
  const waiting = await transaction.signal.count({
    where: { ...isOpen, applicationId, kind: askedAgain, payload: { path: ['messageId'], equals: id } },
  });
  if (waiting > 0) throw new Refusal('againNotNeeded', { detail: wordsOfNote('messageOnItsWay')[language] });
}

/** Whoever is asked to tell what came back may have done so since it was read; whoever is just at it waits, or is waited for. */
async function refuseTold(transaction: Transaction, { applicationId, messageKey }: Message): Promise<void> {
  const open = await transaction.$queryRaw<unknown[]>`
    select 1 from "task" where "applicationId" = ${applicationId}::uuid and "key" = ${`lateBounce/${messageKey}`} and "doneAt" is null for update`;
  if (open.length === 0) throw new Refusal('textChanged');
}
