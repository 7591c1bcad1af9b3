/** Statuses that judge the sender's address, among those about addresses (RFC 3463). */
export const ofSender: readonly string[] = ['5.1.7', '5.1.8'];

/** What an enhanced status code (RFC 3463) says of one recipient's mail, as a code of `SMTP_CODES`; undefined for what is none. */
export function codeOfStatus(status: string): string | undefined {
  if (/^4\.\d+\.\d+$/.test(status)) return 'smtp/busy';
  if (!/^5\.\d+\.\d+$/.test(status)) return undefined;
  if (status === '5.2.2') return 'smtp/full';
  return status.startsWith('5.1.') && !ofSender.includes(status) ? 'smtp/recipient' : 'smtp/refused';
}
