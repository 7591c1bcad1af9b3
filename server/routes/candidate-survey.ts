import type { Response } from 'express';
import { renderDeclined, renderDeclineQuestion } from '../candidate-page/render-decline.ts';
import { renderLost } from '../candidate-page/render-lost.ts';
import { renderNoSurvey, renderSurvey } from '../candidate-page/render-survey.ts';
import { routes } from '../contract/routes.ts';
import { countWithin } from '../http/count-within.ts';
import { isLanguage } from '../http/language-of.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { answerSurvey } from '../surveys/answer-survey.ts';
import { readDeclineToken } from '../surveys/decline-link.ts';
import { declineSurveys } from '../surveys/decline-surveys.ts';
import { getSurveyPage } from '../surveys/get-survey-page.ts';
import { readSurvey } from '../surveys/read-survey.ts';
import { languageOf } from '../use-cases/get-candidate-page.ts';
import { type Linked, openLinked } from './open-linked.ts';

/** So many answers in a row one page may give, with pauses of less than ten minutes. */
const mostAnswers = 20;
const windowMs = 10 * 60_000;

type Shown = Partial<Omit<Parameters<typeof renderSurvey>[1], 'token' | 'declineLink'>>;

/** Where candidates say how it was to apply, and that they want to be asked no more. */
export function serveCandidateSurvey(serve: Serve, parts: Parts): void {
  const { database, environment } = parts;

  async function show(response: Response, linked: Linked, { status = 200, ...shown }: Shown & { status?: number }) {
    const { application, token, now } = linked;
    const found = await getSurveyPage(parts, application, now);
    if (found === null) return send(response, renderNoSurvey(languageOf(application), token), 404);
    const { page, declineLink } = found;
    send(response, renderSurvey(page, { ...shown, token, declineLink }), status);
  }

  serve(routes.showSurvey, (call) =>
    openLinked(parts, call, (linked) => show(call.response, linked, { isSaved: call.query.saved === 'answer' })),
  );

  serve(routes.answerSurvey, (call) =>
    openLinked(parts, call, async (linked) => {
      const { application, token, now } = linked;
      const read = readSurvey(call.body);
      const tried = await countWithin(database, `survey|${application.id}`, { now, windowMs });
      const { typed } = read;
      if (tried > mostAnswers) return show(call.response, linked, { typed, isTooMany: true, status: 429 });
      if (read.kind === 'mistakes') return show(call.response, linked, { typed, status: 422 });
      const done = await answerSurvey(database, { application, answer: read.answer });
      if (done === 'closed') return show(call.response, linked, { status: 409 });
      call.response.redirect(303, `/c/${token}/survey?saved=answer`);
    }),
  );

  serve(routes.showDeclineSurveys, async ({ params: { token }, language, response }) => {
    const isOurs = readDeclineToken(token, environment.secret) !== null;
    if (isOurs) send(response, renderDeclineQuestion(language, token));
    else send(response, renderLost(language, 'lost'), 404);
    return undefined;
  });

  serve(routes.declineSurveys, async ({ params: { token }, language, response }) => {
    const surveyId = readDeclineToken(token, environment.secret);
    if (surveyId === null) send(response, renderLost(language, 'lost'), 404);
    else {
      const own = await declineSurveys(database, surveyId);
      send(response, renderDeclined(isLanguage(own) ? own : language));
    }
    return undefined;
  });
}

function send(response: Response, html: string, status = 200): void {
  response.status(status).type('html').send(html);
}
