import type { Language } from '../../process/definition/schema.ts';
import { html } from './html.ts';
import { renderDocument } from './render-document.ts';
import { surveyTexts } from './survey-texts.ts';

/** Asked once: whoever only follows the link, a mail program that looks ahead for instance, declines nothing. */
export function renderDeclineQuestion(language: Language, declineToken: string): string {
  const { decline } = surveyTexts[language];
  return renderDocument(
    language,
    decline.title,
    html`<h1>${decline.title}</h1><p>${decline.means}</p><form method="post" action="/c/no-surveys/${declineToken}"><div class="acts"><button>${decline.yes}</button></div></form>`,
  );
}

/** The same whether it was declined now or before. */
export function renderDeclined(language: Language): string {
  const { decline } = surveyTexts[language];
  return renderDocument(
    language,
    decline.done,
    html`<h1>${decline.done}</h1><p role="status">${decline.doneMeans}</p>`,
  );
}
