import { html, type Html } from '../candidate-page/html.ts';
import { applyTexts } from './apply-texts.ts';
import { type ApplyForm, heldPrefix, type TypedForm } from './contract.ts';

/** Where documents are attached, with those that are there already and those that were not taken. */
export function renderDocuments(form: ApplyForm, { held, refused, mistakes }: TypedForm): Html | null {
  if (form.documents === 'none') return null;
  const { documents: texts, optional } = applyTexts[form.language];
  const isMissing = mistakes['documents'] !== undefined;
  const described = ['hint-documents', ...(isMissing || refused.length > 0 ? ['wrong-documents'] : [])].join(' ');
  return html`<div class="field"><label for="documents">${texts.title}${
    form.documents === 'optional' && html` <span class="soft">(${optional})</span>`
  }</label><p class="soft small" id="hint-documents">${texts.hint}</p>${
    held.length > 0 &&
    html`<p class="small" id="held"><b>${texts.held}</b></p><ul class="held" aria-labelledby="held">${held.map(
      ({ id, fileName, size }) =>
        html`<li><input type="hidden" name="${heldPrefix}${id}" value="${fileName}">${fileName} <span class="soft">${sizeOf(size, form.language)}</span> <label class="choice"><input type="checkbox" name="remove" value="${id}">${texts.remove}<span class="hidden"> ${fileName}</span></label></li>`,
    )}</ul>`
  }${
    (isMissing || refused.length > 0) &&
    html`<div class="wrong" id="wrong-documents">${isMissing && html`<p>${texts.missing}</p>`}${refused.map(
      ({ name, code }) => html`<p>${texts.refused}: ${name}. ${texts.codes[code] ?? ''}</p>`,
    )}</div>`
  }<input type="file" id="documents" name="documents" multiple accept=".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png" aria-describedby="${described}"${
    (isMissing || refused.length > 0) && html` aria-invalid="true"`
  }></div>`;
}

const sizeOf = (bytes: number, language: string) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
