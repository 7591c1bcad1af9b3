import type { ErrorRequestHandler } from 'express';
import { languageOf } from '../http/language-of.ts';
import { refusalOf } from '../http/problem-details.ts';
import { refusals } from '../http/refusals.ts';
import type { Parts } from '../parts.ts';
import { renderLost } from './render-lost.ts';

/** Turns whatever a candidate's page threw into a kind page in both languages: a person reads it, not a program. The address of a form leads back to its page. */
export function reportErrorToCandidate({ log }: Pick<Parts, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { code } = refusalOf(error);
    const { status } = refusals[code];
    // The address of a form, opened again by a reload or from the history: the page itself says how things are.
    if (code === 'methodNotAllowed' && request.method === 'GET')
      return response.redirect(303, `/c/${encodeURIComponent(request.path.split('/')[1] ?? '')}`);
    if (status >= 500) log.error({ err: error, route: response.locals['route'], code }, 'request failed');
    if (status === 503) response.set('Retry-After', '2');
    const language = languageOf(request);
    response
      .status(status)
      .type('html')
      .send(renderLost(language, status === 404 ? 'lost' : 'failed'));
  };
}
