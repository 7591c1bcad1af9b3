import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderDocument } from './render-document.ts';

/** The way to withdraw, at the foot of the page. */
export function renderWithdraw({ language }: CandidatePage, token: string): Html {
  const { withdraw } = pageTexts[language];
  return html`<section aria-labelledby="withdraw"><h2 id="withdraw">${withdraw.title}</h2><p>${withdraw.means}</p><form method="post" action="/c/${token}/withdraw"><button class="quiet">${withdraw.ask}</button></form></section>`;
}

/** Asked once, since it cannot be undone here. */
export function renderWithdrawQuestion({ language, jobTitle, organisation }: CandidatePage, token: string): string {
  const { withdraw } = pageTexts[language];
  return renderDocument(
    language,
    withdraw.question,
    html`<p class="soft">${organisation}</p><h1>${withdraw.question}</h1><p><b>${jobTitle}</b></p><p>${withdraw.consequence}</p><form method="post" action="/c/${token}/withdraw"><input type="hidden" name="confirm" value="yes"><div class="acts"><button>${withdraw.yes}</button><a class="button quiet" href="/c/${token}">${withdraw.no}</a></div></form>`,
  );
}
