import type { Language } from '../../process/definition/schema.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderDocument } from './render-document.ts';

/** What a link shows that opens nothing, and a page that failed: in both languages, since we do not know whose it is. */
export function renderLost(first: Language, kind: 'lost' | 'failed', again?: string): string {
  const order: readonly Language[] = first === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  const sections = order.map((language, index): Html => {
    const texts = pageTexts[language];
    const { title, means } = texts[kind];
    return html`<section lang="${language}">${index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p>${means}</p>${
      again !== undefined && html`<p><a href="${again}">${texts.failed.again}</a></p>`
    }</section>`;
  });
  return renderDocument(first, pageTexts[first][kind].title, html`${sections}`);
}
