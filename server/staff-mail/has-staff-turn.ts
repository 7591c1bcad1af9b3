import type { Means } from './send-mail.ts';
import { staffCarriers } from './staff-carriers.ts';

type Mail = { readonly organisationId: string; readonly kind: string; readonly urgent: boolean };

/** Whether the first of those who carry a mail has a turn for it within so many milliseconds; an organisation's own account has turns of its own. */
export async function hasStaffTurn(means: Means, { urgent, ...mail }: Mail, patienceMs: number): Promise<boolean> {
  const [first] = await staffCarriers(means, mail);
  return first === undefined || means.rate.takeBy(first, { name: mail.organisationId, urgent }, patienceMs);
}
