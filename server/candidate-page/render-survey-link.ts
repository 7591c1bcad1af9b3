import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { surveyTexts } from './survey-texts.ts';
import { longWhen } from './when.ts';

/** The way to say how it was to apply, on the page itself. */
export function renderSurveyLink(page: CandidatePage, token: string): Html | null {
  const { survey, language } = page;
  if (survey === null) return null;
  const texts = surveyTexts[language];
  const link = (words: string, look: string) =>
    html`<div class="acts"><a class="${look}" href="/c/${token}/survey">${words}</a></div>`;
  return html`<section class="card" id="survey" aria-labelledby="survey-title"><h2 id="survey-title">${texts.title}</h2>${
    survey.status === 'open'
      ? html`<p>${texts.means}</p>${link(texts.go, 'button')}`
      : survey.status === 'answered'
        ? html`<p>${texts.answered(longWhen(page, survey.changeableUntil))}</p>${link(texts.change, 'button quiet')}`
        : html`<p>${texts.given}</p>`
  }</section>`;
}
