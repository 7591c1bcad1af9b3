import type { Language } from '../../process/definition/schema.ts';
import { detailsTexts } from './details-texts.ts';
import type { SentCode } from './details-contract.ts';
import { html, type Html } from './html.ts';

type Asked = {
  readonly language: Language;
  readonly token: string;
  readonly purpose: string;
  readonly code: SentCode;
  /** The code that is needed besides it. */
  readonly proof?: SentCode | null;
  readonly wrong?: 'code' | 'proof' | undefined;
};

/** Where the code that was sent is typed in, and the second one where it is needed. */
export function renderCode({ language, token, purpose, code, proof = null, wrong }: Asked): Html {
  const texts = detailsTexts[language];
  const failed = code.hasFailed ? texts.failed(code.to) : proof?.hasFailed ? texts.proof.failed : null;
  if (failed !== null) return html`<p class="notice bad" role="alert">${failed}</p>`;
  const field = { language, isWrong: wrong === 'code' };
  return html`<div class="notice"><p role="status">${texts.sent(code.to)}</p>${
    proof !== null && html`<p>${texts.proof.why(proof.to)}</p>`
  }<form method="post" action="/c/${token}/confirm#${purpose}" novalidate><input type="hidden" name="purpose" value="${purpose}">${renderField(
    { ...field, name: 'code', id: purpose, label: proof === null ? texts.code : texts.codeAt(code.to) },
  )}${
    proof !== null &&
    renderField({
      language,
      name: 'proof',
      id: `${purpose}-proof`,
      label: texts.codeAt(proof.to),
      isWrong: wrong === 'proof',
    })
  }<button>${texts.confirm}</button></form></div>`;
}

type Field = {
  readonly language: Language;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly isWrong: boolean;
};

function renderField({ language, name, id, label, isWrong }: Field): Html {
  const described = isWrong && html` aria-invalid="true" aria-describedby="wrong-code-${id}"`;
  return html`<div class="field"><label for="code-${id}">${label}</label>${
    isWrong && html`<p class="wrong" id="wrong-code-${id}">${detailsTexts[language].mistake.wrong}</p>`
  }<input id="code-${id}" name="${name}" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required${described}></div>`;
}
