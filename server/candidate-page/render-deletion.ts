import { html, type Html } from './html.ts';
import { renderDocument } from './render-document.ts';
import { renderProof } from './render-proof.ts';
import type { CandidateRights, RightsMistake } from './rights-contract.ts';
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

type Asked = {
  readonly token: string;
  /** The key that a code has given: without one a code is asked for first. */
  readonly grant?: string | undefined;
  readonly mistake?: RightsMistake | undefined;
};

/** Asked once, since what is erased cannot be brought back, and of whoever is known by more than the link. */
export function renderDeletionQuestion(rights: CandidateRights, asked: Asked): string {
  const { language, organisation } = rights;
  const { deletion: texts } = rightsTexts[language];
  const title = `${asked.mistake ? '! ' : ''}${texts.question}`;
  const no = html`<a class="button quiet" href="/c/${asked.token}/data">${texts.no}</a>`;
  return renderDocument(
    language,
    title,
    html`<p class="soft">${organisation}</p><h1>${texts.question}</h1><p>${texts.consequence}</p>${
      asked.grant === undefined
        ? html`<section id="deletion">${rights.isReached && html`<p>${texts.proof}</p>`}${renderProof(rights, { ...asked, purpose: 'deletion', action: `/c/${asked.token}/delete` })}</section><p class="acts">${no}</p>`
        : html`<form method="post" action="/c/${asked.token}/delete"><input type="hidden" name="confirm" value="yes"><input type="hidden" name="grant" value="${asked.grant}"><div class="acts"><button>${texts.yes}</button>${no}</div></form>`
    }`,
  );
}
