import { type CandidatePage, longestWords, type TypedWords } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';

/** Where the candidate writes to whoever recruits, in every state of the application; what was not taken stands in it still. */
export function renderWrite(
  { language }: CandidatePage,
  token: string,
  typed?: Pick<TypedWords, 'text'> & Partial<TypedWords>,
): Html {
  const { title, means, label, send, mistake } = pageTexts[language].write;
  const wrong = typed?.mistake === 'empty' || typed?.mistake === 'tooLong' ? mistake[typed.mistake] : null;
  return html`<section class="card" id="write" aria-labelledby="write-title"><h2 id="write-title">${title}</h2><p>${means}</p><form id="write-form" method="post" action="/c/${token}/write#top"><div class="field"><label for="words">${label}</label>${
    wrong !== null && html`<p class="wrong" id="wrong-words">${wrong}</p>`
  }<textarea id="words" name="words" maxlength="${longestWords}" rows="4" required${wrong !== null && html` aria-invalid="true" aria-describedby="wrong-words"`}>${typed?.text ?? ''}</textarea></div><button class="quiet">${send}</button></form></section>`;
}

/** Where what was typed into another form stands that could not be taken; nothing where nothing was. */
export function renderUnsent({ language }: CandidatePage, unsent: string): Html | null {
  const { unsent: means, title } = pageTexts[language].write;
  return unsent === '' ? null : html` ${means} <a href="#write">${title}</a>.`;
}

/** That something was not taken, at the top of the page, where one comes to. */
export function renderNotWritten({ language }: CandidatePage, { mistake }: TypedWords): Html {
  const texts = pageTexts[language].write;
  return html`<p class="notice bad" role="alert">${texts.mistake[mistake]} <a href="#write">${texts.title}</a></p>`;
}
