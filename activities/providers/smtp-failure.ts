import { outcomeOf } from './classify-code.ts';
import type { SendOutcome } from './contract.ts';
import { privateHost } from './senders/public-socket.ts';
import { SMTP_CODES } from './smtp-codes.ts';

interface SmtpFailure {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message?: string;
}

/**
 * What a failed attempt means. The server's own words stay behind, since they tend to quote addresses; its codes are kept in the reason.
 * `hasBegun`: whether any of the message had left when it failed; then only an answer of the server makes the outcome clear.
 */
export function classifySmtpFailure(error: unknown, hasBegun: boolean): SendOutcome {
  const failure: SmtpFailure = typeof error === 'object' && error !== null ? error : {};
  if (failure.responseCode === undefined && hasBegun)
    return { kind: 'unclear', reason: `The connection broke after DATA (${failure.code ?? 'unknown'})` };
  const outcome = outcomeOf(SMTP_CODES, codeOf(failure));
  return {
    ...outcome,
    reason: `${outcome.kind === 'accepted' ? '' : outcome.reason} (${codesOf(failure)})`,
  } as SendOutcome;
}

/** Before anything was said: certificates and protocols have many names of their own. */
function isTls({ code = '', responseCode, command, message = '' }: SmtpFailure): boolean {
  if (command === 'STARTTLS' || code === 'ETLS') return true;
  return responseCode === undefined && /TLS|SSL|CERT/.test(code === 'ESOCKET' ? message.toUpperCase() : code);
}

function codeOf(failure: SmtpFailure): string {
  const { code, command = '', responseCode } = failure;
  if (responseCode !== undefined && responseCode < 500) return 'smtp/busy';
  if (code === privateHost) return 'smtp/private';
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535) return 'smtp/login';
  if (isTls(failure)) return 'smtp/tls';
  if (responseCode === undefined && (code === 'EDNS' || code === 'ENOTFOUND')) return 'smtp/host';
  if (responseCode === undefined)
    return code === 'EENVELOPE' ? 'smtp/recipient' : code === 'EMESSAGE' ? 'smtp/content' : 'smtp/unreachable';
  if (command === 'RCPT TO') return isOfUs(failure) ? 'smtp/sender' : 'smtp/recipient';
  if (command === 'MAIL FROM') return responseCode === 552 ? 'smtp/content' : 'smtp/sender';
  return command === 'DATA' ? 'smtp/content' : 'smtp/unreachable';
}

/** A server that relays nothing for us, or has us on a list, says so at the recipient too; of the address itself it says 5.1.x (RFC 3463). */
function isOfUs({ responseCode, response = '' }: SmtpFailure): boolean {
  const subject = /^\d{3}[ -]5\.(\d{1,3})\./.exec(response)?.[1];
  return subject === '7' || (responseCode === 554 && subject !== '1');
}

/** Reply code and enhanced status code (RFC 3463), or nodemailer's own code. */
function codesOf({ code = 'unknown', response = '', responseCode }: SmtpFailure): string {
  if (responseCode === undefined) return code;
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`;
}
