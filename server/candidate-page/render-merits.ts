import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { meritsTexts } from './merits-texts.ts';
import { renderText } from './render-text.ts';
import { capital, longWhen } from './when.ts';

/** The way to the merits of whoever was chosen (2 kap. 4 § of the Swedish Discrimination Act), or the answer. */
export function renderMerits(page: CandidatePage, token: string): Html | null {
  const { merits, language } = page;
  if (merits === null) return null;
  const texts = meritsTexts[language];
  if (merits.status === 'answered')
    return html`<section id="merits" aria-labelledby="merits-title"><h2 id="merits-title">${texts.title}</h2><article class="card letter"><p class="soft small">${capital(longWhen(page, merits.at))}</p>${renderText(merits.text, { token, thisPage: '' })}</article></section>`;
  return html`<section class="card" id="merits" aria-labelledby="merits-title"><h2 id="merits-title">${texts.title}</h2>${
    merits.status === 'asked'
      ? html`<p>${texts.asked(longWhen(page, merits.due))}</p>`
      : html`<p>${texts.means}</p><form method="post" action="/c/${token}/merits#merits"><button class="quiet">${texts.ask}</button></form>`
  }</section>`;
}
