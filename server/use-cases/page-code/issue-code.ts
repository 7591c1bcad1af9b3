import { randomInt, randomUUID } from 'node:crypto';
import { v5 } from 'uuid';
import { isId } from '../../http/is-id.ts';
import type { Addressee } from '../../page-messages/contract.ts';
import { storePageMessage } from '../../page-messages/store-page-message.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { codeHash } from './code-hash.ts';
import { codeWords } from './code-words.ts';
import type { CodePurpose } from './contract.ts';

const day = 86_400_000;
/** A mail may be a while on its way. */
export const codeLastsMs = 30 * 60_000;
/** Nobody fills a mailbox, their own or another's, by asking for codes, on however many pages of theirs; nor does an organisation pay for more texts than its candidates need. */
const mostADay = { to: 6, person: 12, texts: 500 };

type Asked = {
  readonly organisationId: string;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly purpose: CodePurpose;
  readonly way: Addressee;
  /** Of the form that asks, as it was shown. */
  readonly form?: unknown;
};

/**
 * Sends a one-time code to where it is to be confirmed, and answers whether it may: `tooMany` where six have gone there within a day, twelve to the person, or
 * very many texts for the organisation. An earlier one for the same is void. Of one form that comes twice, since its button was pressed twice, one is sent.
 */
export async function issueCode(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  { organisationId, candidateId, applicationId, purpose, way, form }: Asked,
): Promise<'sent' | 'tooMany'> {
  const now = new Date();
  return database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "candidate" where "id" = ${candidateId}::uuid for no key update`;
    const own = idOf({ applicationId, purpose, way, form });
    const before = await transaction.pageCode.findUnique({
      where: { id: own },
      select: { usedAt: true, expiresAt: true },
    });
    if (before?.usedAt === null && before.expiresAt > now) return 'sent';
    if (await isTooMany(transaction, { organisationId, candidateId, way, since: new Date(now.getTime() - day) }))
      return 'tooMany';
    await transaction.pageCode.updateMany({
      where: { applicationId, purpose, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const [id, code] = [before ? randomUUID() : own, String(randomInt(1_000_000)).padStart(6, '0')];
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

function idOf({
  applicationId,
  purpose,
  way,
  form,
}: Pick<Asked, 'applicationId' | 'purpose' | 'way' | 'form'>): string {
  return typeof form === 'string' && isId(form) ? v5([applicationId, purpose, way.to].join('/'), form) : randomUUID();
}

type Counted = Pick<Asked, 'organisationId' | 'candidateId' | 'way'> & { readonly since: Date };

async function isTooMany(transaction: Transaction, { organisationId, candidateId, way, since }: Counted) {
  const where = { organisationId, createdAt: { gt: since } };
  const there = await transaction.pageCode.count({ where: { ...where, value: way.to } });
  const theirs = await transaction.pageCode.count({ where: { ...where, application: { candidateId } } });
  if (there >= mostADay.to || theirs >= mostADay.person) return true;
  if (way.channel === 'email') return false;
  return (await transaction.pageCode.count({ where: { ...where, value: { startsWith: '+' } } })) >= mostADay.texts;
}
