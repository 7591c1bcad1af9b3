import type { ErrorRequestHandler } from 'express';
import { languageOf } from '../http/language-of.ts';
import { refusalOf } from '../http/problem-details.ts';
import { refusals } from '../http/refusals.ts';
import type { Parts } from '../parts.ts';
import { renderNoForm } from './render-no-form.ts';

/** Turns whatever the page to apply on threw into a kind page in both languages: a person reads it, not a program. */
export function reportErrorToApplicant({ log }: Pick<Parts, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { code } = refusalOf(error);
    const { status } = refusals[code];
    if (status >= 500) log.error({ err: error, route: response.locals['route'], code }, 'request failed');
    if (status === 503) response.set('Retry-After', '2');
    const kind = status === 404 ? 'lost' : status === 413 ? 'large' : 'failed';
    response
      .status(status)
      .type('html')
      .send(renderNoForm(languageOf(request), kind));
  };
}
