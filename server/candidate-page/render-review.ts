import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';

/** The way to have a person look at a rejection that no person has made (G6), or that it has been asked for. */
export function renderReview({ language, review }: CandidatePage, token: string): Html | null {
  if (review === null) return null;
  const texts = pageTexts[language].review;
  return html`<section class="card" aria-labelledby="review"><h2 id="review">${texts.title}</h2>${
    review === 'asked'
      ? html`<p>${texts.asked}</p>`
      : html`<p>${texts.means}</p><form method="post" action="/c/${token}/review"><button>${texts.ask}</button></form>`
  }</section>`;
}
