import { randomInt, randomUUID } from 'node:crypto';
import type { Addressee } from '../../page-messages/contract.ts';
import { storePageMessage } from '../../page-messages/store-page-message.ts';
import type { Parts } from '../../parts.ts';
import { codeHash } from './code-hash.ts';
import { codeWords } from './code-words.ts';
import type { CodePurpose } from './contract.ts';

const day = 86_400_000;
/** A mail may be a while on its way. */
export const codeLastsMs = 30 * 60_000;
/** Nobody fills a mailbox, their own or another's, by asking for codes. */
const mostADay = 6;

type Asked = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly purpose: CodePurpose;
  readonly way: Addressee;
};

/** Sends a one-time code to where it is to be confirmed, and answers whether it may: `tooMany` where six have been asked for within a day. An earlier one for the same is void. */
export async function issueCode(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  { organisationId, applicationId, purpose, way }: Asked,
): Promise<'sent' | 'tooMany'> {
  const now = new Date();
  return database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for update`;
    const since = new Date(now.getTime() - day);
    const asked = await transaction.pageCode.count({ where: { applicationId, createdAt: { gt: since } } });
    if (asked >= mostADay) return 'tooMany';
    await transaction.pageCode.updateMany({
      where: { applicationId, purpose, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const [id, code] = [randomUUID(), String(randomInt(1_000_000)).padStart(6, '0')];
    const { name } = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
    const expiresAt = new Date(now.getTime() + codeLastsMs);
    const messageId = await storePageMessage(
      transaction,
      way,
      codeWords({ language: way.language, organisation: name, purpose, code }),
      { organisationId, applicationId, kind: 'code', uselessAt: expiresAt },
    );
    const hash = codeHash(environment.secret, { id, code });
    const row = {
      id,
      organisationId,
      applicationId,
      purpose,
      value: way.to,
      hash,
      messageId,
      expiresAt,
      createdAt: now,
    };
    await transaction.pageCode.create({ data: row });
    return 'sent';
  });
}
