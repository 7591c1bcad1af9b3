import type { Definition } from '../../process/definition/schema.ts';
import { variablesOf } from '../../process/texts/check-template.ts';
import type { ComingMeeting } from '../interviewers/find-coming.ts';
import type { Transaction } from '../parts.ts';

type Told = {
  readonly meetingId: string;
  readonly versionId: string;
  readonly textId: string;
  readonly channel: string;
  readonly language: string;
};

/** The ids of those meetings whose candidate has been sent a text that says whom they meet. */
export async function findToldWhom(transaction: Transaction, meetings: readonly ComingMeeting[]): Promise<Set<string>> {
  const told = await transaction.$queryRaw<Told[]>`
    select distinct t."id"::text as "meetingId", a."versionId"::text as "versionId", m."textId", m."channel", m."language" from "meeting" t
    join "application" a on a."id" = t."applicationId"
    join "message" m on m."applicationId" = t."applicationId" and m."stepId" = t."stepId" and m."visit" = t."visit"
    where t."id" = any(${meetings.map(({ id }) => id)}::uuid[]) and m."purpose" in ('invitation', 'moved', 'reminder') and m."status" <> 'cancelled'`;
  const versions = await transaction.version.findMany({
    where: { id: { in: told.map(({ versionId }) => versionId) } },
    select: { id: true, definition: true },
  });
  const drawn = new Map(versions.map(({ id, definition }) => [id, definition as unknown as Definition]));
  return new Set(told.flatMap((one) => (saysWhom(drawn.get(one.versionId), one) ? [one.meetingId] : [])));
}

function saysWhom(definition: Definition | undefined, { textId, channel, language }: Told): boolean {
  const text = Object.hasOwn(definition?.texts ?? {}, textId) ? definition?.texts[textId] : undefined;
  const mail = text?.email?.[language as 'sv'];
  const templates = channel === 'sms' ? [text?.sms?.[language as 'sv']] : [mail?.subject, mail?.body];
  return templates.some(
    (template) => template !== undefined && variablesOf(template).some(({ path }) => path === 'meeting.interviewers'),
  );
}
