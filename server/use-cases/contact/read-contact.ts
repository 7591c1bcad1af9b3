import { z } from 'zod';
import { parsePhone } from '../../imports/parse-phone.ts';
import type { ContactKind } from '../../candidate-page/contract.ts';

const email = z.email().max(254);

/** An address or mobile number as it is stored; null where it is none. A number that takes no texts cannot be confirmed. */
export function readContact(kind: ContactKind, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const typed = value.trim();
  if (kind === 'email') return email.safeParse(typed).success ? typed.toLowerCase() : null;
  const phone = parsePhone(typed);
  return phone?.isMobile ? phone.e164 : null;
}
