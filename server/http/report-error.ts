import type { ErrorRequestHandler } from 'express';
import type { Language } from '../../process/definition/schema.ts';
import type { Parts } from '../parts.ts';
import { languageOf } from './language-of.ts';
import { refusalOf, toProblemDetails } from './problem-details.ts';

/** Turns whatever was thrown into problem+json; our own mistakes go to the log with their stack, and without the request's data. */
export function reportError({ log }: Pick<Parts, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const refusal = refusalOf(error);
    const language: Language = response.locals['language'] ?? languageOf(request);
    const details = toProblemDetails(refusal, language);
    if (details.status >= 500)
      log.error({ err: error, route: response.locals['route'], code: refusal.code }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const retryAfter = refusal.details.retryAfter ?? (details.status === 503 ? 2 : undefined);
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    response.status(details.status).type('application/problem+json').send(JSON.stringify(details));
  };
}
