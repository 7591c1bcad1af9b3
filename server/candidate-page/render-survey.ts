import { feedbackUsefulAnswers, heardOnTimeAnswers, longestComment, type SurveyQuestion } from '../surveys/contract.ts';
import type { CandidatePage, SurveyState } from './contract.ts';
import { html, type Html } from './html.ts';
import { renderDocument } from './render-document.ts';
import { surveyTexts } from './survey-texts.ts';
import { longWhen } from './when.ts';

export type SurveyPage = Pick<
  CandidatePage,
  'language' | 'now' | 'zone' | 'namesZone' | 'organisation' | 'jobTitle'
> & {
  readonly survey: SurveyState;
  readonly questions: Readonly<Record<SurveyQuestion, string>>;
};
export type SurveyMistake = 'missing' | 'invalid' | 'tooLong';
export type TypedSurvey = {
  readonly values: Readonly<Partial<Record<SurveyQuestion, string>>>;
  readonly mistakes: Readonly<Partial<Record<SurveyQuestion, SurveyMistake>>>;
};
type Shown = {
  readonly token: string;
  readonly declineLink: string | null;
  readonly isSaved?: boolean;
  readonly isTooMany?: boolean;
  readonly typed?: TypedSurvey;
};

const nothingTyped: TypedSurvey = { values: {}, mistakes: {} };

/** How it was to apply, as a form, or thanks for the answer. What was answered before is not filled in: others may have the link. */
export function renderSurvey(page: SurveyPage, shown: Shown): string {
  const { language, organisation, jobTitle, survey } = page;
  const texts = surveyTexts[language];
  const { token, typed = nothingTyped, isSaved = false, isTooMany = false } = shown;
  const hasMistakes = Object.keys(typed.mistakes).length > 0;
  return renderDocument(
    language,
    `${hasMistakes ? '! ' : ''}${texts.title} · ${organisation}`,
    html`<header id="top"><p class="soft">${organisation} · ${jobTitle}</p><h1>${texts.title}</h1><p><a href="/c/${token}">${texts.back}</a></p></header>${
      isSaved && html`<p class="notice" role="status">${texts.saved}</p>`
    }${isTooMany && html`<p class="notice bad" role="alert">${texts.tooMany}</p>`}${
      survey.status === 'answered' &&
      html`<div class="notice"><p>${texts.answered(longWhen(page, survey.changeableUntil))}</p><p class="soft">${texts.anew}</p></div>`
    }${survey.status === 'given' ? html`<p>${texts.given}</p>` : renderForm(page, { token, typed })}${
      shown.declineLink !== null &&
      html`<footer class="soft small"><p><a href="${shown.declineLink}">${texts.decline.ask}</a></p></footer>`
    }`,
  );
}

/** The survey is not open; it says nothing of whether or when it will be. */
export function renderNoSurvey(language: CandidatePage['language'], token: string): string {
  const { none, back } = surveyTexts[language];
  return renderDocument(
    language,
    none.title,
    html`<h1>${none.title}</h1><p>${none.means}</p><p><a href="/c/${token}">${back}</a></p>`,
  );
}

type Filled = { readonly token: string; readonly typed: TypedSurvey };

function renderForm({ language, questions, survey }: SurveyPage, { token, typed }: Filled): Html {
  const texts = surveyTexts[language];
  const ratings = texts.ratings
    .map((words, index) => ({ value: String(index + 1), label: `${index + 1} · ${words}` }))
    .reverse();
  const heard = heardOnTimeAnswers.map((value) => ({ value, label: texts.heardOnTime[value] }));
  const useful = feedbackUsefulAnswers.map((value) => ({ value, label: texts.feedbackUseful[value] }));
  const one = (id: SurveyQuestion, choices: readonly Choice[], isRequired = false) =>
    renderChoices({ id, label: questions[id], choices, isRequired, language, typed });
  return html`<section><p>${texts.secret}</p><form class="card" method="post" action="/c/${token}/survey" novalidate>${one(
    'rating',
    ratings,
    true,
  )}${one('heardOnTime', heard)}${one('feedbackUseful', useful)}${renderComment(questions.comment, language, typed)}<button>${
    survey.status === 'answered' ? texts.sendAnew : texts.send
  }</button></form></section>`;
}

type Choice = { readonly value: string; readonly label: string };
type Question = {
  readonly id: SurveyQuestion;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly isRequired: boolean;
  readonly language: CandidatePage['language'];
  readonly typed: TypedSurvey;
};

function renderChoices({ id, label, choices, isRequired, language, typed }: Question): Html {
  const texts = surveyTexts[language];
  const mistake = typed.mistakes[id];
  return html`<fieldset class="field" id="q-${id}"${mistake !== undefined && html` aria-describedby="wrong-${id}"`}><legend>${label}${
    !isRequired && html` <span class="soft">(${texts.optional})</span>`
  }</legend>${mistake !== undefined && html`<p class="wrong" id="wrong-${id}" role="alert">${texts[mistake]}</p>`}${choices.map(
    ({ value, label: words }) =>
      html`<label class="choice"><input type="radio" name="${id}" value="${value}"${typed.values[id] === value && html` checked`}>${words}</label>`,
  )}</fieldset>`;
}

function renderComment(label: string, language: CandidatePage['language'], { values, mistakes }: TypedSurvey): Html {
  const texts = surveyTexts[language];
  const mistake = mistakes.comment;
  const described =
    mistake === undefined
      ? html` aria-describedby="about-comment"`
      : html` aria-invalid="true" aria-describedby="wrong-comment about-comment"`;
  return html`<div class="field"><label for="q-comment">${label} <span class="soft">(${texts.optional})</span></label><p class="soft small" id="about-comment">${texts.namesYou}</p>${
    mistake !== undefined && html`<p class="wrong" id="wrong-comment" role="alert">${texts[mistake]}</p>`
  }<textarea id="q-comment" name="comment" maxlength="${longestComment}" rows="4"${described}>${values.comment ?? ''}</textarea></div>`;
}
