import { hasStaffTurn } from './has-staff-turn.ts';
import { type MailOutcome, type Means, sendMail } from './send-mail.ts';

/** Somebody waits for the answer to a request meanwhile. */
const patienceMs = 2_000;
/** Until what became of it can be written. */
const waitsMs = 30_000;

type Waited = { readonly mailId: string; readonly organisationId: string; readonly kind: string };

/** Tries to hand over a mail that somebody waits for; null where it has left, another server is at it, or its provider has no turn for it now: then it leaves by itself. */
export async function sendAtOnce(means: Means, { mailId, ...mail }: Waited): Promise<MailOutcome | null> {
  const hasTurn = await hasStaffTurn(means, { ...mail, urgent: true }, patienceMs);
  return hasTurn ? sendMail(means, mailId, { waitsMs }) : null;
}
