import { ACTIONS, type CodeAction, type CodeTable } from '../../../activities/providers/code-table.ts';
import { RESEND_CODES } from '../../../activities/providers/resend-codes.ts';
import { TWILIO_CODES } from '../../../activities/providers/twilio-codes.ts';
import type { Behaviour } from '../../fakes/behaviour.ts';

/** One refusal that a provider documents, and whether the message has to leave by the other channel because of it. */
export type Refusal = { readonly answer: Behaviour; readonly leavesChannel: boolean };

const statuses: Readonly<Partial<Record<CodeAction, number>>> = {
  backOff: 429,
  wait: 429,
  retry: 409,
  lookUp: 500,
  fixSettings: 403,
};

/** Every error of Resend's interface. */
export const resendRefusals = refusalsOf(RESEND_CODES, (code) => !/^(bounce|complained|failed|suppressed)/.test(code));
/** Every error that Twilio can answer a text message with; those from 30000 on come with receipts. */
export const twilioRefusals = refusalsOf(TWILIO_CODES, (code) => Number(code) < 30_000);

function refusalsOf(table: CodeTable, isAnswered: (code: string) => boolean): readonly Refusal[] {
  return Object.entries(table)
    .filter(([code]) => isAnswered(code))
    .map(([code, { action }]) => ({ answer: answerOf(code, action), leavesChannel: leavesChannel(action) }));
}

function leavesChannel(action: CodeAction): boolean {
  const { class: found } = ACTIONS[action];
  return found.kind === 'permanent' && found.scope !== 'configuration';
}

function answerOf(code: string, action: CodeAction): Behaviour {
  const [name = code, field] = code.split('/');
  const message = field === 'to' ? { message: 'Invalid `to` field.' } : {};
  return { kind: 'refuse', status: statuses[action] ?? 422, code: name, ...message };
}
