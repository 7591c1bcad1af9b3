import type { Language } from '../../process/definition/schema.ts';
import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';

type Asked = {
  readonly language: Language;
  readonly token: string;
  readonly purpose: string;
  readonly code: { readonly to: string; readonly hasFailed: boolean };
  readonly isWrong: boolean;
};

/** Where the code that was sent is typed in. */
export function renderCode({ language, token, purpose, code, isWrong }: Asked): Html {
  const texts = detailsTexts[language];
  if (code.hasFailed) return html`<p class="notice bad" role="alert">${texts.failed(code.to)}</p>`;
  const described = isWrong && html` aria-invalid="true" aria-describedby="wrong-code-${purpose}"`;
  return html`<div class="notice"><p role="status">${texts.sent(code.to)}</p><form method="post" action="/c/${token}/confirm#${purpose}" novalidate><input type="hidden" name="purpose" value="${purpose}"><div class="field"><label for="code-${purpose}">${texts.code}</label>${
    isWrong && html`<p class="wrong" id="wrong-code-${purpose}">${texts.mistake.wrong}</p>`
  }<input id="code-${purpose}" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required${described}></div><button>${texts.confirm}</button></form></div>`;
}
