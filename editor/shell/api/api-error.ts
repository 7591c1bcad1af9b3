import type { ProblemDetails } from '../../../server/contract/route.ts';

/** The server refused, or could not be reached (`status` 0, code `unreachable`). `title` is in the user's language. */
export class ApiError extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.problem.code === code);
}
