import type { CandidatePage, HeardMessage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderText } from './render-text.ts';
import { longWhen } from './when.ts';

/** The newest message as a letter, signed by the person who made the decision that it tells. */
export function renderLetter(page: CandidatePage, token: string): Html | null {
  const letter = page.heard[0];
  if (!letter?.text) return null;
  const texts = pageTexts[page.language];
  return html`<section aria-labelledby="letter"><h2 id="letter">${texts.letter}</h2><article class="card letter"><p class="soft small">${texts.from(page.organisation, longWhen(page, letter.at))}</p>${
    letter.subject !== null && html`<h3>${letter.subject}</h3>`
  }${renderText(letter.text, { token, thisPage: texts.thisPage })}${renderSignature(letter, page)}</article></section>`;
}

/** Left out where the text is signed with that name already. */
function renderSignature({ signedBy, text }: HeardMessage, { organisation }: CandidatePage): Html | null {
  if (signedBy === null || text.includes(signedBy)) return null;
  return html`<p class="sign">${signedBy}<br><span class="soft">${organisation}</span></p>`;
}
