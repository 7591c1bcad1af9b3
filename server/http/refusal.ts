import type { ProblemDetails } from '../contract/route.ts';
import type { Mistake } from './mistakes.ts';
import type { RefusalCode } from './refusals.ts';

export type RefusalDetails = Pick<ProblemDetails, 'detail' | 'changedBy' | 'changedAt' | 'decisionId'> & {
  readonly errors?: readonly Mistake[];
  /** Seconds until the same request may succeed: goes out as `Retry-After`. */
  readonly retryAfter?: number;
  /** Members of the answer beyond RFC 9457's own, such as the problems of a drawing. */
  readonly more?: Readonly<Record<string, unknown>>;
};

/** A request that is refused for a reason that its sender can understand; becomes problem+json by the table in refusals.ts. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** What was looked for, or a refusal that says that it does not exist; another organisation's does not exist either. */
export function orNotFound<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Refusal('notFound');
  return found;
}
