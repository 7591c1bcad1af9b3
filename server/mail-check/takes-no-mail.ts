import type { MailCheck } from './create-mail-check.ts';
import { mailDomainOf } from './mail-domain-of.ts';

/** Whether mails to the address would surely come back, because its domain takes none. */
export async function takesNoMail(check: MailCheck, email: string | null | undefined): Promise<boolean> {
  if (!email) return false;
  const domain = mailDomainOf(email);
  return (await check([domain])).has(domain);
}
