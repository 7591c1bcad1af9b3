import type { Environment } from '../environment.ts';
import { checkMailDomain, type DomainRecord } from '../senders/check-mail-domain.ts';
import { createResolver } from '../senders/create-resolver.ts';

type Finding = { readonly part: string; readonly ok: boolean; readonly says: string; readonly remedy?: string };
type Settings = Pick<Environment, 'publicUrl' | 'resend' | 'smtp' | 'inbound' | 'nameServers'>;

const meanings: Readonly<Record<DomainRecord['status'], string>> = {
  ok: 'in order',
  missing: 'missing',
  wrong: 'there, and wrong',
  unsure: 'not seen from here whether it holds for this mail server',
  unknown: 'not known: the name server does not answer',
};

/** What mail servers find out about the sender's domain; nothing where no mail leaves. A name server that is silent is no fault of the domain. */
export async function mailDomainFindings({
  publicUrl,
  resend,
  smtp,
  inbound,
  nameServers,
}: Settings): Promise<Finding[]> {
  if (!resend && !smtp) return [];
  const domain = new URL(publicUrl).hostname;
  if (!domain.includes('.') || /^[\d.]+$/.test(domain))
    return [
      {
        part: 'sender of mail',
        ok: false,
        says: `${domain} is no domain that mail can come from`,
        remedy: 'Set BESKED_PUBLIC_URL to the address that the world reaches Besked by.',
      },
    ];
  const carrier = resend
    ? ({ kind: 'resend' } as const)
    : { kind: 'smtp' as const, host: new URL(smtp?.url ?? '').hostname };
  const replyDomain = inbound?.address.split('@')[1];
  const records = await checkMailDomain(createResolver(nameServers), { domain, carrier, replyDomain });
  const found = records.map(({ kind, name, status, value }) => ({
    part: `${kind} of ${name}`,
    ok: status === 'ok' || status === 'unknown' || status === 'unsure',
    says: meanings[status],
    ...(status === 'missing' || status === 'wrong'
      ? { remedy: `Set ${kind === 'MX' ? 'MX' : 'TXT'} ${name}: ${value}` }
      : {}),
  }));
  return [...found, answersFinding(inbound)];
}

function answersFinding(inbound: Settings['inbound']): Finding {
  const part = 'answers to mail';
  return inbound
    ? { part, ok: true, says: `go to ${inbound.address}` }
    : {
        ...{ part, ok: false, says: 'not read: there is no address for answers' },
        remedy: 'Set BESKED_REPLY_ADDRESS, and let what comes there reach Besked: see docs/answers.md.',
      };
}
