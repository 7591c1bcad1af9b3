import { type ContactKind, contactKinds } from './contract.ts';
import type { CandidateDetails, DetailsMistake } from './details-contract.ts';
import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';
import { renderCode } from './render-code.ts';
import { renderDocument } from './render-document.ts';
import { renderOnce } from './render-once.ts';
import { renderZone } from './render-zone.ts';

type Shown = {
  readonly token: string;
  readonly saved?: ContactKind | 'preferences' | undefined;
  readonly mistake?: DetailsMistake;
};

/** Where the candidate corrects how we reach them: address, number and zone. */
export function renderDetails(details: CandidateDetails, { token, saved, mistake }: Shown): string {
  const texts = detailsTexts[details.language];
  const title = `${mistake ? '! ' : ''}${texts.title} · ${details.jobTitle}`;
  return renderDocument(
    details.language,
    title,
    html`<header id="top"><p class="soft">${details.organisation} · ${details.jobTitle}</p><h1>${texts.title}</h1><p><a href="/c/${token}">${texts.back}</a></p></header>${
      saved !== undefined && html`<p class="notice" role="status">${texts.saved[saved]}</p>`
    }${contactKinds.map((kind) => renderContact(details, kind, { token, mistake: mistake?.kind === kind ? mistake : undefined }))}${renderZone(details, token)}`,
  );
}

type Acts = { readonly token: string; readonly mistake: DetailsMistake | undefined };

function renderContact(details: CandidateDetails, kind: ContactKind, { token, mistake }: Acts): Html {
  const { [kind]: contact } = details.contacts;
  const texts = detailsTexts[details.language];
  const { shown, state, code, proof, isCarried } = contact;
  const why = mistake?.why;
  if (!isCarried) return renderUncarried(details, kind, why === 'notCarried');
  return html`<section class="card" id="${kind}" aria-labelledby="${kind}-title"><h2 id="${kind}-title">${texts.name[kind]}</h2><p>${shown ?? texts.none[kind]}</p>${
    state !== 'works' &&
    state !== 'none' &&
    html`<p class="${state === 'lost' ? 'wrong' : 'soft'}">${texts.state[state]}</p>`
  }${state === 'declined' && renderAgain(details, kind, token)}${state === 'lost' && code === null && renderTryAgain(details, kind, token)}${
    (why === 'tooMany' || why === 'closed') &&
    html`<p class="notice bad" role="alert">${why === 'closed' ? texts.mistake.closed : texts.tooMany}</p>`
  }${
    code !== null && renderCode({ language: details.language, token, purpose: kind, code, proof, wrong: wrongIn(why) })
  }${renderChange(details, kind, { token, mistake })}</section>`;
}

/** No code can go there, so nothing of it is offered. */
function renderUncarried(details: CandidateDetails, kind: ContactKind, isRefused: boolean): Html {
  const { language, contacts } = details;
  const { [kind]: name } = detailsTexts[language].name;
  const { none, notCarried } = detailsTexts[language];
  const told = notCarried[kind];
  const why = isRefused ? html`<p class="notice bad" role="alert">${told}</p>` : html`<p class="soft">${told}</p>`;
  return html`<section class="card" id="${kind}" aria-labelledby="${kind}-title"><h2 id="${kind}-title">${name}</h2><p>${contacts[kind].shown ?? none[kind]}</p>${why}</section>`;
}

function renderAgain({ language }: CandidateDetails, kind: ContactKind, token: string): Html {
  const choice = kind === 'email' ? 'email' : 'sms';
  return html`<form method="post" action="/c/${token}/preferences"><input type="hidden" name="back" value="details"><input type="hidden" name="again" value="${choice}"><button class="quiet">${detailsTexts[language].again}</button></form>`;
}

function renderTryAgain({ language }: CandidateDetails, kind: ContactKind, token: string): Html {
  return html`<form method="post" action="/c/${token}/contact#${kind}">${renderOnce()}<input type="hidden" name="kind" value="${kind}"><button class="quiet">${detailsTexts[language].tryAgain}</button></form>`;
}

function renderChange({ language, contacts }: CandidateDetails, kind: ContactKind, { token, mistake }: Acts): Html {
  const texts = detailsTexts[language];
  const isInvalid = mistake?.why === 'invalid';
  const described = isInvalid && html` aria-invalid="true" aria-describedby="wrong-${kind}"`;
  const input =
    kind === 'email'
      ? html`type="email" autocomplete="email" maxlength="254"`
      : html`type="tel" autocomplete="tel" maxlength="40"`;
  const open = (isInvalid || contacts[kind].state === 'none') && html` open`;
  return html`<details${open}><summary>${contacts[kind].shown === null ? texts.add[kind] : texts.change[kind]}</summary><div class="text"><form method="post" action="/c/${token}/contact#${kind}" novalidate>${renderOnce()}<input type="hidden" name="kind" value="${kind}"><div class="field"><label for="new-${kind}">${texts.label[kind]}</label>${
    isInvalid && html`<p class="wrong" id="wrong-${kind}">${texts.invalid[kind]}</p>`
  }<input id="new-${kind}" name="value" value="${mistake?.typed ?? ''}" ${input} required${described}><p class="soft small">${texts.means[kind]}${contacts[kind].shown !== null && ` ${texts.meansOld[kind]}`}</p></div><button class="quiet">${texts.send}</button></form></div></details>`;
}

function wrongIn(why: DetailsMistake['why'] | undefined): 'code' | 'proof' | undefined {
  return why === 'wrong' ? 'code' : why === 'wrongProof' ? 'proof' : undefined;
}
