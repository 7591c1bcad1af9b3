import { readReplyAddress } from '../../activities/providers/reply-address.ts';
import type { Parts } from '../parts.ts';

/** The applications that addresses of the installation name, or those of an organisation's own. */
export async function findNamed(
  parts: Pick<Parts, 'database' | 'environment'>,
  to: readonly string[],
): Promise<string[]> {
  const named: string[] = [];
  for (const given of to) {
    const id = await namedBy(parts, given);
    if (id !== null) named.push(id);
  }
  return named;
}

async function namedBy({ database, environment }: Pick<Parts, 'database' | 'environment'>, given: string) {
  const { inbound, secret } = environment;
  const ours = inbound && readReplyAddress(given, { address: inbound.address, secret });
  if (ours) return ours;
  const address = given
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');
  const id = readReplyAddress(given, { address, secret });
  if (id === null) return null;
  const [found] = await database.$queryRaw<object[]>`select 1 from "application" a
    join "sender" s on s."organisationId" = a."organisationId" and s."settings"->>'replyAddress' = ${address} where a."id" = ${id}::uuid`;
  return found ? id : null;
}
