import type { AskedQuestion, CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { renderTick } from './render-ring.ts';
import { longWhen } from './when.ts';

/** What was typed and what is wrong with it, by question; shown again so that nothing typed is lost. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: Readonly<Record<string, 'missing' | 'invalid'>>;
};

const nothingTyped: Typed = { values: {}, mistakes: {} };
const mostRadios = 7;

/** The open questions as a form, or the thanks for the answers; nothing where none are open. */
export function renderQuestions(page: CandidatePage, token: string, typed: Typed = nothingTyped): Html | null {
  const { ask: texts } = pageTexts[page.language];
  const { ask } = page;
  if (ask === null) return null;
  if (ask.isAnswered)
    return html`<section class="card state">${renderTick(40)}<div><h2>${texts.received}</h2><p>${texts.receivedMeans}</p></div></section>`;
  return html`<section class="card" aria-labelledby="questions"><h2 id="questions">${texts.title}</h2>${
    ask.deadline !== null && html`<p>${texts.by(longWhen(page, ask.deadline))}</p>`
  }${renderMistakes(ask.questions, texts, typed)}<form id="questions-form" method="post" action="/c/${token}/answer#questions" novalidate>${ask.questions.map(
    (question) => renderQuestion(question, texts, typed),
  )}<button>${texts.send}</button></form></section>`;
}

function renderMistakes(
  questions: readonly AskedQuestion[],
  texts: PageTexts['ask'],
  { mistakes }: Typed,
): Html | null {
  const wrong = questions.filter(({ id }) => Object.hasOwn(mistakes, id));
  if (wrong.length === 0) return null;
  return html`<div class="notice bad" role="alert"><b>${texts.mistakes(wrong.length)}</b><ul>${wrong.map(
    ({ id, label }) => html`<li><a href="#q-${id}">${label}</a></li>`,
  )}</ul></div><br>`;
}

function renderQuestion(question: AskedQuestion, texts: PageTexts['ask'], { values, mistakes }: Typed): Html {
  const { id, kind, label, isRequired, options } = question;
  const typed = Object.hasOwn(values, id) ? (values[id] ?? '') : '';
  const mistake = Object.hasOwn(mistakes, id) ? mistakes[id] : undefined;
  const wrong =
    mistake !== undefined &&
    html`<p class="wrong" id="wrong-${id}">${mistake === 'missing' ? texts.mistake['answer-missing'] : texts.mistake[kind]}</p>`;
  const described = mistake === undefined ? null : html` aria-invalid="true" aria-describedby="wrong-${id}"`;
  const title = html`${label}${!isRequired && html` <span class="soft">(${texts.optional})</span>`}`;
  const choices =
    kind === 'boolean'
      ? [
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
        ]
      : options;
  if (kind === 'boolean' || (kind === 'choice' && choices.length <= mostRadios))
    return html`<fieldset class="field" id="q-${id}"${mistake !== undefined && html` aria-describedby="wrong-${id}"`}><legend>${title}</legend>${wrong}${choices.map(
      (one) =>
        html`<label class="choice"><input type="radio" name="${id}" value="${one.value}"${one.value === typed && html` checked`}>${one.label}</label>`,
    )}</fieldset>`;
  const name = html`id="q-${id}" name="${id}"${described}`;
  return html`<div class="field"><label for="q-${id}">${title}</label>${wrong}${renderInput(kind, { name, typed, choices, choose: texts.choose })}</div>`;
}

type Input = {
  readonly name: Html;
  readonly typed: string;
  readonly choices: AskedQuestion['options'];
  readonly choose: string;
};

function renderInput(kind: AskedQuestion['kind'], { name, typed, choices, choose }: Input): Html {
  switch (kind) {
    case 'choice':
      return html`<select ${name}><option value="">${choose}</option>${choices.map(
        ({ value, label }) => html`<option value="${value}"${value === typed && html` selected`}>${label}</option>`,
      )}</select>`;
    case 'number':
      return html`<input ${name} inputmode="decimal" autocomplete="off" value="${typed}">`;
    case 'date':
      return html`<input ${name} type="date" value="${typed}">`;
    default:
      return html`<textarea ${name} maxlength="5000" rows="3">${typed}</textarea>`;
  }
}
