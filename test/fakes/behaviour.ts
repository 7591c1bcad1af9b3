/** What a fake does with one request; where it accepts, the message counts as carried. */
export type Behaviour =
  | { kind: 'accept' }
  | { kind: 'slow'; ms: number }
  | { kind: 'refuse'; status: number; code?: string | number; message?: string; retryAfter?: string }
  /** Never answers, and accepts nothing. */
  | { kind: 'hang' }
  /** Closes the connection before it has accepted anything. */
  | { kind: 'cutOff' }
  | { kind: 'acceptThenHang' }
  | { kind: 'acceptThenCutOff' }
  | { kind: 'acceptThenRefuse'; status: number }
  /** Accepts, and answers something that is not JSON. */
  | { kind: 'acceptThenGarble' };

/** What it has accepted, in order. */
export interface Accepted {
  providerId: string;
  messageId: string | undefined;
  to: string;
  body: string;
  at: number;
}

export function countBy(accepted: readonly Accepted[], key: 'messageId' | 'to'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of accepted) counts.set(message[key] ?? '', (counts.get(message[key] ?? '') ?? 0) + 1);
  return counts;
}
