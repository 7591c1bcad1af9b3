import { html, type Html } from './html.ts';
import { renderDeletion } from './render-deletion.ts';
import { renderDocument } from './render-document.ts';
import { renderProof } from './render-proof.ts';
import type { CandidateRights, RightsMistake } from './rights-contract.ts';
import { rightsTexts } from './rights-texts.ts';

type Shown = { readonly token: string; readonly mistake?: RightsMistake };

/** Where the candidate asks for what is held about them, or for its end. */
export function renderRights(rights: CandidateRights, { token, mistake }: Shown): string {
  const texts = rightsTexts[rights.language];
  const title = `${mistake ? '! ' : ''}${texts.title} · ${rights.jobTitle}`;
  return renderDocument(
    rights.language,
    title,
    html`<header id="top"><p class="soft">${rights.organisation} · ${rights.jobTitle}</p><h1>${texts.title}</h1><p><a href="/c/${token}">${texts.back}</a></p></header>${renderData(rights, { token, ...(mistake ? { mistake } : {}) })}${renderDeletion(rights, token)}`,
  );
}

function renderData(rights: CandidateRights, shown: Shown): Html {
  const { data } = rightsTexts[rights.language];
  const proof = renderProof(rights, { ...shown, purpose: 'data', action: `/c/${shown.token}/data#data` });
  return html`<section class="card" id="data" aria-labelledby="data-title"><h2 id="data-title">${data.title}</h2><p>${data.means}</p>${proof}</section>`;
}
