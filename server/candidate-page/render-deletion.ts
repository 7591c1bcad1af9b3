import { html, type Html } from './html.ts';
import { renderDocument } from './render-document.ts';
import type { CandidateRights } from './rights-contract.ts';
import { rightsTexts } from './rights-texts.ts';
import { longWhen } from './when.ts';

/** The way to have everything erased, or how that stands. */
export function renderDeletion(rights: CandidateRights, token: string): Html {
  const { deletion: texts } = rightsTexts[rights.language];
  const { deletion } = rights;
  const ask = html`<p><a class="button quiet" href="/c/${token}/delete">${texts.ask}</a></p>`;
  return html`<section class="card" id="deletion" aria-labelledby="deletion-title"><h2 id="deletion-title">${texts.title}</h2>${
    deletion.status === 'open'
      ? html`<p role="status">${texts.asked(longWhen({ ...rights, namesZone: false }, deletion.due))}</p>`
      : deletion.status === 'refused'
        ? html`<p>${texts.refused}</p><div class="letter card"><p>${deletion.text}</p></div><br><p class="soft small">${texts.authority}</p>${ask}`
        : html`<p>${texts.means}</p>${ask}`
  }</section>`;
}

/** Asked once, since what is erased cannot be brought back. */
export function renderDeletionQuestion({ language, organisation }: CandidateRights, token: string): string {
  const { deletion: texts } = rightsTexts[language];
  return renderDocument(
    language,
    texts.question,
    html`<p class="soft">${organisation}</p><h1>${texts.question}</h1><p>${texts.consequence}</p><form method="post" action="/c/${token}/delete"><input type="hidden" name="confirm" value="yes"><div class="acts"><button>${texts.yes}</button><a class="button quiet" href="/c/${token}/data">${texts.no}</a></div></form>`,
  );
}
