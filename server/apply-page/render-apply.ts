import { html, Html } from '../candidate-page/html.ts';
import { renderDocument } from '../candidate-page/render-document.ts';
import { zoneCity } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import { applyTexts } from './apply-texts.ts';
import { type ApplyForm, fieldName, nothingTyped, switchName, trapName, type TypedForm } from './contract.ts';
import { lastDayWords } from './last-day-words.ts';
import { renderDocuments } from './render-documents.ts';
import { renderFields } from './render-fields.ts';

const style = new Html(
  '<style>.held{margin:0 0 12px;padding-left:20px}.held .choice{display:inline-flex;margin-left:8px}.wrong p{margin:0 0 4px}.about{margin-top:16px}.about p{white-space:pre-line}</style>',
);

/** The page to apply on: what the job is, the form, and nothing that loads from anywhere. */
export function renderApply(form: ApplyForm, token: string, typed: TypedForm = nothingTyped): string {
  const { language, languages, jobTitle, organisation, isPreview } = form;
  const texts = applyTexts[language];
  const wrong = Object.keys(typed.mistakes).length + typed.refused.length;
  const other = languages.find((one) => one !== language);
  return renderDocument(
    language,
    `${wrong > 0 ? '! ' : ''}${jobTitle} · ${organisation}`,
    html`${style}${isPreview && html`<p class="notice" role="status">${texts.preview}</p>`}<header>${
      other !== undefined && renderSwitch(form, other)
    }<p class="soft">${organisation}</p><h1>${jobTitle}</h1>${renderLastDay(form)}</header>${renderAbout(form.about)}<section class="card" aria-labelledby="apply"><h2 id="apply">${texts.apply}</h2>${renderNotices(
      form,
      typed,
    )}<form id="application" method="post" enctype="multipart/form-data" action="/apply/${form.jobId}?language=${language}#apply" novalidate${isPreview && html` inert`}>${renderFields(
      { form, typed },
    )}${renderDocuments(form, typed)}${renderConsent(form, typed)}${renderTrap(texts.trap)}<input type="hidden" name="form" value="${token}"><button${
      isPreview && html` disabled`
    }>${texts.send}</button></form></section>`,
    { isForAll: !isPreview && typed === nothingTyped },
  );
}

/**
 * Sends the form to the page in the other language, which keeps what was typed. Enter in an input presses the first button of its form, so one that sends
 * stands before it, out of sight.
 */
function renderSwitch({ jobId, language, isPreview }: ApplyForm, other: Language): Html {
  const label = applyTexts[language].otherLanguage;
  if (isPreview)
    return html`<a class="lang" lang="${other}" hreflang="${other}" href="?language=${other}">${label}</a>`;
  return html`<button class="hidden" form="application" tabindex="-1" aria-hidden="true">${
    applyTexts[language].send
  }</button><button class="lang" lang="${other}" form="application" name="${switchName}" value="${other}" formaction="/apply/${jobId}?language=${other}" formnovalidate>${label}</button>`;
}

function renderLastDay({ language, lastDay, zone }: ApplyForm): Html | null {
  return lastDay === null
    ? null
    : html`<p>${applyTexts[language].lastDay(lastDayWords(lastDay, language), zoneCity(zone))}</p>`;
}

function renderAbout(about: string): Html | null {
  if (about.trim() === '') return null;
  const paragraphs = about.trim().split(/\n\s*\n/);
  return html`<div class="about">${paragraphs.map((paragraph) => html`<p>${paragraph.trim()}</p>`)}</div>`;
}

/** What is wrong, each leading to its input; or why a form that is right has to be sent again. */
function renderNotices(form: ApplyForm, { mistakes, refused, halt, isTranslated }: TypedForm): Html | null {
  const texts = applyTexts[form.language];
  if (isTranslated && refused.length === 0) return html`<p class="notice" role="status">${texts.translated}</p><br>`;
  const labels: [string, string][] = [
    ['firstName', texts.firstName],
    ['lastName', texts.lastName],
    ['email', texts.email],
    ['phone', form.reach === 'email' || form.reach === 'either' ? texts.phone : texts.mobile],
    ...form.fields.map(({ id, label }): [string, string] => [fieldName(id), label]),
    ['documents', texts.documents.title],
    ['consent', texts.consent.title],
  ];
  const wrong = labels.filter(([name]) => mistakes[name] !== undefined || (name === 'documents' && refused.length > 0));
  if (wrong.length === 0 && halt === null) return null;
  return html`<div class="notice bad" role="alert">${
    halt !== null && html`<p><b>${texts.halts[halt]}</b></p>`
  }${wrong.length > 0 && html`<b>${texts.mistakes(wrong.length)}</b>`}${
    wrong.length > 0 && html`<ul>${wrong.map(([name, label]) => html`<li><a href="#${name}">${label}</a></li>`)}</ul>`
  }<p class="small">${isTranslated ? texts.translated : texts.kept}</p></div><br>`;
}

function renderConsent(form: ApplyForm, { values, mistakes }: TypedForm): Html {
  const { consent: texts } = applyTexts[form.language];
  const isWrong = mistakes['consent'] !== undefined;
  return html`<div class="field"><b>${texts.title}</b><p class="small" id="consent-text">${form.consent.text}</p>${
    isWrong && html`<p class="wrong" id="wrong-consent">${texts.missing}</p>`
  }<input type="hidden" name="consentText" value="${form.consent.id}"><label class="choice"><input type="checkbox" id="consent" name="consent" value="yes" aria-required="true" aria-describedby="consent-text${
    isWrong && html` wrong-consent`
  }"${isWrong && html` aria-invalid="true"`}${values['consent'] === 'yes' && html` checked`}>${texts.agree}</label></div>`;
}

/** Out of sight and out of the way of the keyboard and of readers of the screen; a program fills it in all the same. */
function renderTrap(label: string): Html {
  return html`<div class="hidden" aria-hidden="true"><label for="${trapName}">${label}</label><input id="${trapName}" name="${trapName}" tabindex="-1" autocomplete="off"></div>`;
}
