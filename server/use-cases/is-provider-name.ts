import type { ProviderName } from '../../activities/providers/contract.ts';

const names: readonly string[] = ['mailbox', 'smtp', 'resend', 'twilio'] satisfies ProviderName[];

/** Whether a stored name is one of a provider that we know. */
export function isProviderName(name: string | null): name is ProviderName {
  return name !== null && names.includes(name);
}
