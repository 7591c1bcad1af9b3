import type { Statement } from '../../prisma/pool.ts';
import { receiptTurn } from './receipt-turn.ts';
import { suppressionAgain } from './suppression-again.ts';

/** A receipt of what a candidate's page has sent. */
export type OfPage = {
  readonly id: string;
  readonly event: string;
  readonly at: Date;
  readonly failure: string | null;
  readonly code: string | null;
  readonly messageId: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly channel: string;
  /** Where it went; null once that is forgotten. */
  readonly to: string | null;
};

/** What came back stands as `bounced` until it is told by another way (`tell-bounced.ts`); a way that is lost or declined is remembered. */
export function pageStatements(receipt: OfPage): Statement[] {
  const done = { name: 'receipt-done', text: 'update "receipt" set "appliedAt" = now() where "id" = $1' };
  return [...effectsOf(receipt), { ...done, values: [receipt.id] }];
}

const takenBack: readonly string[] = ['bounced', 'failed', 'undelivered', 'suppressed'];

function effectsOf(receipt: OfPage): Statement[] {
  if (receipt.event === 'complained') return closedWay(receipt, 'complained');
  if (receipt.event === 'delivered') return [arrived(receipt)];
  if (!takenBack.includes(receipt.event)) return [];
  const text = `update "page_message" set "status" = 'bounced', "code" = $2 where "id" = $1 and "status" = 'sent'`;
  const bounced = { name: 'receipt-page-bounced', text, values: [receipt.messageId, receipt.code] };
  return [...(receipt.failure === null ? [] : closedWay(receipt, receipt.failure)), bounced];
}

const arrived = ({ messageId, at }: OfPage): Statement => ({
  name: 'receipt-page-delivered',
  text: `update "page_message" set "deliveredAt" = coalesce("deliveredAt", $2) where "id" = $1`,
  values: [messageId, at],
});

const columns: Readonly<Record<string, readonly [column: string, address: string]>> = {
  'email/lost': ['emailDead', 'email'],
  'email/complained': ['emailOptedOut', 'email'],
  'sms/lost': ['phoneDead', 'phone'],
  'sms/optedOut': ['smsOptedOut', 'phone'],
};

/** Of the address that it was sent to, for every entry that has it or will; the triggers pass over an entry that is held at the moment. */
function closedWay({ organisationId, applicationId, channel, code, messageId, to }: OfPage, failure: string) {
  const reason = channel === 'email' && failure === 'optedOut' ? 'complained' : failure;
  const [column, address] = columns[`${channel}/${reason}`] ?? [];
  if (column === undefined || to === null) return [];
  return [
    {
      name: `receipt-page-${column}`,
      text: `update "candidate" c set "${column}" = true from "application" a
        where a."id" = $1 and c."id" = a."candidateId" and c."${address}" = $2`,
      values: [applicationId, to],
    },
    {
      name: 'receipt-page-suppression',
      text: `insert into "suppression" ("id", "organisationId", "channel", "address", "reason", "code", "messageId")
        values (gen_random_uuid(), $1, $2, $3, $4, $5, $6) ${suppressionAgain}`,
      values: [organisationId, channel, to, reason, code, messageId],
    },
  ];
}

export const pageReceiptsSql = `
select r."id", r."event", r."at", r."failure", r."code", p."id" as "messageId", p."organisationId", p."applicationId", p."channel", p."to"
from "receipt" r join "page_message" p on p."id" = r."messageId" and p."provider" = r."provider"
where r."appliedAt" is null and p."sentAt" is not null and (r."organisationId" is null or r."organisationId" = p."organisationId")
  and (p."providerId" is null or p."providerId" = r."providerId")
  and ${receiptTurn} for update of r skip locked`;

/** Of a message whose last word is that nobody knows: it is taken up now, and finds the receipt, if it is no news of a later attempt. */
export const pageProofSql = `
update "page_message" p set "nextAttemptAt" = now() from "receipt" r
where r."messageId" = p."id" and r."appliedAt" is null and p."status" = 'waiting' and p."nextAttemptAt" > now()
  and (r."organisationId" is null or r."organisationId" = p."organisationId")
  and not exists (select 1 from "page_attempt" k where k."messageId" = p."id" and k."providerId" = r."providerId")
  and exists (select 1 from "page_attempt" t where t."messageId" = p."id" and t."provider" = r."provider" and t."outcome" = 'unclear'
    and not exists (select 1 from "page_attempt" k where k."messageId" = p."id" and k."provider" = t."provider"
      and k."senderId" is not distinct from t."senderId" and k."attempt" > t."attempt"))`;
