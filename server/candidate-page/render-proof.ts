import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';
import { renderCode } from './render-code.ts';
import { renderOnce } from './render-once.ts';
import type { CandidateRights, RightsMistake } from './rights-contract.ts';
import { rightsTexts } from './rights-texts.ts';

type Asked = {
  readonly token: string;
  readonly purpose: 'data' | 'deletion';
  /** Where a code is asked for. */
  readonly action: string;
  readonly mistake?: RightsMistake | undefined;
};

/** Where a code is asked for and typed in, since the link may be another's by now; who no code reaches is told whom to turn to. */
export function renderProof({ language, isReached, code }: CandidateRights, asked: Asked): Html {
  const { token, purpose, action, mistake } = asked;
  const { data } = rightsTexts[language];
  const told =
    mistake === 'tooMany' || mistake === 'noWay'
      ? data[mistake]
      : mistake === 'closed' || mistake === 'over'
        ? detailsTexts[language].mistake.closed
        : null;
  return html`${
    told !== null && html`<p class="notice bad" role="alert">${told}</p>`
  }${code !== null && renderCode({ language, token, purpose, code, wrong: mistake === 'wrong' ? 'code' : undefined })}${
    isReached
      ? html`<form method="post" action="${action}">${renderOnce()}<div class="acts"><button${code !== null && html` class="quiet"`}>${data.ask}</button></div></form>`
      : mistake !== 'noWay' && html`<p>${data.noWay}</p>`
  }`;
}
