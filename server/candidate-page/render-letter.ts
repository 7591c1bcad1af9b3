import type { CandidatePage, HeardMessage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderText } from './render-text.ts';
import type { WhatIsRead } from './what-is-read.ts';
import { longWhen } from './when.ts';

/** The newest message as a letter, signed by the person who made the decision that it tells, and the newest answer where that is another one. */
export function renderLetters(page: CandidatePage, token: string, { letters }: WhatIsRead): Html {
  return html`${letters.map((letter) => renderLetter(page, token, letter))}`;
}

function renderLetter(page: CandidatePage, token: string, letter: HeardMessage): Html {
  const texts = pageTexts[page.language];
  const [id, title] = letter === page.heard[0] ? ['letter', texts.letter] : ['answer', texts.answer];
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><article class="card letter"><p class="soft small">${texts.from(page.organisation, longWhen(page, letter.at))}</p>${
    letter.subject !== null && html`<h3>${letter.subject}</h3>`
  }${renderText(letter.text, { token, thisPage: texts.thisPage })}${renderSignature(letter, page)}</article></section>`;
}

/** Left out where the text is signed with that name already. */
function renderSignature({ signedBy, text }: HeardMessage, { organisation }: CandidatePage): Html | null {
  if (signedBy === null || text.includes(signedBy)) return null;
  return html`<p class="sign">${signedBy}<br><span class="soft">${organisation}</span></p>`;
}
