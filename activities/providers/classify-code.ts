import { ACTIONS, type CodeAction, type CodeEntry, type CodeTable } from './code-table.ts';
import type { ReceiptEvent, ReceiptFailure, SendOutcome } from './contract.ts';

/** The table's entry for a code that a provider sent; never something that the object inherits. */
export function entryOf(table: CodeTable, code: string | undefined): CodeEntry | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}

/** The outcome that the table gives a code; a wait that the provider named goes before the table's own. */
export function outcomeOf(table: CodeTable, code: string, retryAfterMs?: number): SendOutcome {
  const entry = entryOf(table, code);
  if (!entry) throw new Error(`No entry for code ${code}`);
  return outcomeOfAction(entry.action, code, entry.means.en, retryAfterMs);
}

/** The outcome of an action, for codes that no table knows. */
export function outcomeOfAction(action: CodeAction, code: string, reason: string, retryAfterMs?: number): SendOutcome {
  const { class: codeClass } = ACTIONS[action];
  if (codeClass.kind === 'unclear') return { kind: 'unclear', reason };
  if (codeClass.kind === 'permanent') return { kind: 'permanent', code, reason, scope: codeClass.scope };
  const wait = retryAfterMs ?? codeClass.waitMs;
  return { kind: 'transient', code, reason, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

/** What is done about an answer of which the status alone is known. */
export function actionOfStatus(status: number): CodeAction {
  if (status === 429) return 'backOff';
  if (status === 408 || status === 409 || status === 425) return 'retry';
  return status === 401 || status === 403 ? 'fixSettings' : 'fixText';
}

const comesBack: readonly ReceiptEvent[] = ['bounced', 'failed', 'undelivered', 'suppressed'];

/** What the code of a message that came back says of the way to its recipient; undefined for an event that takes nothing back. */
export function failureOf(table: CodeTable, event: ReceiptEvent, code: string | undefined): ReceiptFailure | undefined {
  if (!comesBack.includes(event)) return undefined;
  const action = entryOf(table, code)?.action;
  if (action === 'fixAddress') return 'lost';
  // What a provider blocks by itself after a bounce is no wish of its recipient.
  if (action === 'optedOut') return event === 'bounced' || event === 'suppressed' ? 'lost' : 'optedOut';
  return action === 'retry' || action === 'backOff' || action === 'wait' ? 'passing' : 'other';
}
