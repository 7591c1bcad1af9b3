import i18next from 'i18next';
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

/** Whether what was asked for is not there, or not for whoever asks. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status === 404;
}

/** What the server said of one part of the request by its path, as "body.startsAt", in the user's language. */
export function mistakeAt(error: unknown, path: string): string | undefined {
  return error instanceof ApiError ? error.problem.errors?.find((one) => one.path === path)?.message : undefined;
}

/** Whether these parts of the request are all that the server found wrong, so that their fields can say it. */
export function isOnlyAt(error: unknown, paths: readonly string[]): boolean {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return errors.length > 0 && errors.every(({ path }) => paths.includes(path));
}

/** The server did not answer at all: it or the network is away. */
export function unreachable(): ApiError {
  return new ApiError({ type: 'about:blank', title: i18next.t('error.unreachable'), status: 0, code: 'unreachable' });
}
