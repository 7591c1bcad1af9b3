import type { Language } from '../../process/definition/schema.ts';
import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { linkTexts } from './link-texts.ts';
import { renderDocument } from './render-document.ts';

/**
 * What a link of ours shows that opens nothing any more, and the way to one that does; in both languages, since we do not say whose it is. What was
 * typed on the page that it had opened is shown to whoever typed it, to be copied.
 */
export function renderOldLink(first: Language, token: string, typed = ''): string {
  return inBoth(first, 'old', (language) => {
    const { ask, unsent, keep } = linkTexts[language].old;
    const words =
      typed !== '' &&
      language === first &&
      html`<div class="field"><label for="unsent">${unsent}</label><p>${keep}</p><textarea id="unsent" rows="8" readonly>${typed}</textarea></div>`;
    return html`${words}<form method="post" action="/c/${token}/new-link"><div class="acts"><button>${ask}</button></div></form>`;
  });
}

/** The same to everybody who asks for a new link. */
export function renderLinkSent(first: Language): string {
  return inBoth(first, 'sent');
}

/** What the candidate sees who has just had the link replaced. */
export function renderLinkReplaced(language: Language): string {
  const { title, means } = linkTexts[language].replaced;
  return renderDocument(language, title, html`<h1>${title}</h1><p role="status">${means}</p>`);
}

/** The way to replace the link that the page was opened by; not where no message would bring the new one. */
export function renderOwnLink({ language, reach }: CandidatePage, token: string): Html | null {
  if (!reach.isReached) return null;
  const { question, means, ask } = linkTexts[language].own;
  return html`<details><summary>${question}</summary><div class="text"><p>${means}</p><form method="post" action="/c/${token}/replace-link"><button class="quiet">${ask}</button></form></div></details>`;
}

function inBoth(first: Language, kind: 'old' | 'sent', more?: (language: Language) => Html): string {
  const order: readonly Language[] = first === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  const sections = order.map((language, index) => {
    const { title, means } = linkTexts[language][kind];
    return html`<section lang="${language}">${index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p>${means}</p>${more?.(language) ?? null}</section>`;
  });
  return renderDocument(first, linkTexts[first][kind].title, html`${sections}`);
}
