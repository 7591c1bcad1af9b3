import { outcomeOf } from './classify-code.ts';
import type { SendOutcome } from './contract.ts';
import { privateHost } from './senders/public-socket.ts';
import { SMTP_CODES } from './smtp-codes.ts';
import { codeOfStatus, ofSender } from './smtp-status.ts';

interface SmtpFailure {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message?: string;
  /** What the system called it, where nodemailer has named it anew. */
  originalCode?: string;
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
function isTls(failure: SmtpFailure): boolean {
  const { code = '', responseCode, command, message = '' } = failure;
  if (responseCode === undefined && isBroken(failure)) return false;
  if (command === 'STARTTLS' || code === 'ETLS') return true;
  return responseCode === undefined && /TLS|SSL|CERT/.test(code === 'ESOCKET' ? message.toUpperCase() : code);
}

/** A connection that a busy or restarting server closes says nothing of what was agreed on. */
function isBroken({ originalCode = '', message = '' }: SmtpFailure): boolean {
  if (['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(originalCode)) return true;
  return /disconnected before secure|closed unexpectedly|timed? ?out/i.test(message);
}

/**
 * Before any mail was spoken of: a server that has our address on a list says so at its greeting, or once we have said who we are. What it says of a
 * command that it does not know (500 to 504) is no such answer.
 */
function isTurnedAway({ command = '', responseCode = 0, message = '' }: SmtpFailure): boolean {
  return responseCode > 504 && (command === 'EHLO' || command === 'HELO' || message.startsWith('Invalid greeting'));
}

function codeOf(failure: SmtpFailure): string {
  const { code, command = '', responseCode } = failure;
  if (responseCode !== undefined && responseCode < 500) return 'smtp/busy';
  if (code === privateHost) return 'smtp/private';
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535) return 'smtp/login';
  if (isTurnedAway(failure)) return 'smtp/sender';
  if (isTls(failure)) return 'smtp/tls';
  if (responseCode === undefined && (code === 'EDNS' || code === 'ENOTFOUND')) return 'smtp/host';
  if (responseCode === undefined)
    return code === 'EENVELOPE' ? 'smtp/recipient' : code === 'EMESSAGE' ? 'smtp/content' : 'smtp/unreachable';
  if (command === 'RCPT TO') return codeAtRecipient(failure);
  if (command === 'MAIL FROM') return responseCode === 552 ? 'smtp/content' : 'smtp/sender';
  return command === 'DATA' ? codeOfMail(failure) : 'smtp/unreachable';
}

/** The enhanced status code (RFC 3463) of a refusal, such as "5.1.10". */
const statusOf = ({ response = '' }: SmtpFailure) => /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];

/** What servers without such codes say of an address that they do not have, and of whom they take no mail from, apart from the addresses that they quote. */
const ofAddress = /unknown|no such|not exist|not found|invalid (recipient|mailbox|address)/i;
const ofUs = /relay|sender|auth|permitted|block|denied|polic|reputation/i;
const withoutAddresses = (words: string) => words.replaceAll(/<[^>]*>|\S+@\S+/g, '');

/**
 * A server that relays nothing for us, or has us on a list, says so at the recipient too, and no address is lost by it. Of the address itself it says
 * 5.1.x (apart from 5.1.7 and 5.1.8, which are about the sender) or 5.2.1, or nothing that would be about us.
 */
function codeAtRecipient(failure: SmtpFailure): string {
  const { responseCode, response = '' } = failure;
  const status = statusOf(failure);
  if (status === undefined) {
    const words = withoutAddresses(response);
    if (responseCode === 554 || (ofUs.test(words) && !ofAddress.test(words))) return 'smtp/sender';
    return responseCode === 552 ? 'smtp/full' : 'smtp/recipient';
  }
  if (ofSender.includes(status) || status.startsWith('5.7.')) return 'smtp/sender';
  return status === '5.2.1' ? 'smtp/recipient' : (codeOfStatus(status) ?? 'smtp/refused');
}

/** Some servers judge the account only once they have heard the mail: whom it may send as (Exchange), and how much a day (Gmail). */
const ofAccount = [...ofSender, '5.2.252', '5.7.60'];

function codeOfMail(failure: SmtpFailure): string {
  const { response = '' } = failure;
  const status = statusOf(failure) ?? '';
  if (ofAccount.includes(status) || /SendAsDenied/i.test(response)) return 'smtp/sender';
  if (status === '5.4.5' || /sending (limit|quota)/i.test(response)) return 'smtp/limit';
  return status === '5.2.2' ? 'smtp/full' : 'smtp/content';
}

/** Reply code and enhanced status code (RFC 3463), or nodemailer's own code. */
function codesOf({ code = 'unknown', response = '', responseCode }: SmtpFailure): string {
  if (responseCode === undefined) return code;
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`;
}
