import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';
import { renderCode } from './render-code.ts';
import { renderDeletion } from './render-deletion.ts';
import { renderDocument } from './render-document.ts';
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

function renderData(rights: CandidateRights, { token, mistake }: Shown): Html {
  const { language, isReached, code } = rights;
  const { data } = rightsTexts[language];
  const told =
    mistake === 'tooMany' || mistake === 'noWay'
      ? data[mistake]
      : mistake === 'closed'
        ? detailsTexts[language].mistake.closed
        : null;
  return html`<section class="card" id="data" aria-labelledby="data-title"><h2 id="data-title">${data.title}</h2><p>${data.means}</p>${
    told !== null && html`<p class="notice bad" role="alert">${told}</p>`
  }${code !== null && renderCode({ language, token, purpose: 'data', code, wrong: mistake === 'wrong' ? 'code' : undefined })}${
    isReached
      ? html`<form method="post" action="/c/${token}/data#data"><div class="acts"><button${code !== null && html` class="quiet"`}>${data.ask}</button></div></form>`
      : mistake !== 'noWay' && html`<p>${data.noWay}</p>`
  }</section>`;
}
