import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';
import { renderCode } from './render-code.ts';
import { renderDocument } from './render-document.ts';
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
        ? html`${renderProof(rights, asked)}<p class="acts">${no}</p>`
        : html`<form method="post" action="/c/${asked.token}/delete"><input type="hidden" name="confirm" value="yes"><input type="hidden" name="grant" value="${asked.grant}"><div class="acts"><button>${texts.yes}</button>${no}</div></form>`
    }`,
  );
}

/** Where the code is asked for and typed in; who no code reaches is told whom to turn to. */
function renderProof({ language, isReached, code }: CandidateRights, { token, mistake }: Asked): Html {
  const { data, deletion: texts } = rightsTexts[language];
  const told =
    mistake === 'tooMany' || mistake === 'noWay'
      ? data[mistake]
      : mistake === 'closed'
        ? detailsTexts[language].mistake.closed
        : null;
  return html`<section id="deletion">${isReached && html`<p>${texts.proof}</p>`}${
    told !== null && html`<p class="notice bad" role="alert">${told}</p>`
  }${code !== null && renderCode({ language, token, purpose: 'deletion', code, wrong: mistake === 'wrong' ? 'code' : undefined })}${
    isReached
      ? html`<form method="post" action="/c/${token}/delete"><div class="acts"><button${code !== null && html` class="quiet"`}>${data.ask}</button></div></form>`
      : mistake !== 'noWay' && html`<p>${data.noWay}</p>`
  }</section>`;
}
