import type { Language } from '../../process/definition/schema.ts';
import { html, type Html } from '../candidate-page/html.ts';
import { renderDocument } from '../candidate-page/render-document.ts';
import { applyTexts } from './apply-texts.ts';

export type NoForm = 'closed' | 'lost' | 'failed' | 'large';

/** What an address shows where nobody can apply, in both languages: a stranger has told us nothing of theirs. */
export function renderNoForm(first: Language, kind: NoForm, jobTitle?: string): string {
  const order: readonly Language[] = first === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  const sections = order.map((language, index): Html => {
    const { title, means } = applyTexts[language][kind];
    return html`<section lang="${language}">${index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p>${means}</p></section>`;
  });
  return renderDocument(
    first,
    applyTexts[first][kind].title,
    html`${jobTitle !== undefined && html`<p class="soft">${jobTitle}</p>`}${sections}`,
  );
}
