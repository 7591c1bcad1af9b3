import type { Language } from '../../process/definition/schema.ts';
import { html, type Html } from '../candidate-page/html.ts';
import { renderDocument } from '../candidate-page/render-document.ts';
import { applyTexts } from './apply-texts.ts';
import { lastDayWords } from './last-day-words.ts';

type Over = { readonly jobTitle: string; readonly organisation: string; readonly lastDay: string };

/** What the address shows once the last day to apply is over: when that was, and what one can do; in both languages. */
export function renderOver(first: Language, { jobTitle, organisation, lastDay }: Over): string {
  const order: readonly Language[] = first === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  const sections = order.map((language, index): Html => {
    const { title, means, todo } = applyTexts[language].over;
    const heading = index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
    return html`<section lang="${language}">${heading}<p>${means(lastDayWords(lastDay, language))}</p><p>${todo(organisation)}</p></section>`;
  });
  const head = html`<p class="soft">${organisation} · ${jobTitle}</p>`;
  return renderDocument(first, applyTexts[first].over.title, html`${head}${sections}`);
}
