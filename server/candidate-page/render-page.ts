import { type CandidatePage, type SavedAct, switchName, type TypedWords } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderDocument } from './render-document.ts';
import { renderOwnLink } from './render-link.ts';
import { renderLetters } from './render-letter.ts';
import { renderLine } from './render-line.ts';
import { renderMerits } from './render-merits.ts';
import { renderNow } from './render-now.ts';
import { renderQuestions, type Typed } from './render-questions.ts';
import { renderReach } from './render-reach.ts';
import { renderReview } from './render-review.ts';
import { renderSurveyLink } from './render-survey-link.ts';
import { renderTimes } from './render-times.ts';
import { renderWithdraw } from './render-withdraw.ts';
import { renderNotWritten, renderUnsent, renderWrite } from './render-write.ts';
import { whatIsRead } from './what-is-read.ts';

type Shown = {
  /** Goes into the forms' addresses; nothing else of the candidate is in one. */
  readonly token: string;
  readonly saved?: SavedAct | undefined;
  /** The questions are not open, or were answered otherwise before. */
  readonly notAsked?: 'closed' | 'otherwise' | undefined;
  /** Why the time could not be had. */
  readonly noTime?: 'taken' | 'closed' | undefined;
  readonly typed?: Typed;
  /** Words that were not taken. */
  readonly words?: TypedWords;
  /** What was typed into another form that could not be taken, to be sent as words. */
  readonly unsent?: string;
};

/** The whole page: where my application is, what happens next and by when, what was said, and what I can do. */
export function renderPage(
  page: CandidatePage,
  { token, saved, notAsked, noTime, typed, words, unsent = '' }: Shown,
): string {
  const texts = pageTexts[page.language];
  const hasMistakes = words !== undefined || (typed !== undefined && Object.keys(typed.mistakes).length > 0);
  const title = `${hasMistakes ? '! ' : ''}${page.jobTitle} · ${page.organisation}`;
  return renderDocument(
    page.language,
    title,
    html`${page.isRehearsal && html`<p class="notice" role="status">${texts.rehearsal}</p>`}<header id="top">${renderOtherLanguage(page, token)}<p class="soft">${page.organisation}</p><h1>${page.jobTitle}</h1><p>${texts.hello(page.firstName)}</p></header>${
      saved !== undefined && html`<p class="notice" role="status">${texts.saved[saved]}</p>`
    }${notAsked !== undefined && html`<p class="notice bad" role="alert">${notAsked === 'closed' ? texts.ask.closed : texts.ask.otherwise}${renderUnsent(page, unsent)}</p>`}${noTime !== undefined && html`<p class="notice bad" role="alert">${texts.times[noTime]}${renderUnsent(page, unsent)}</p>`}${words !== undefined && renderNotWritten(page, words)}${renderNow(page)}${renderTimes(page, token)}${renderReview(page, token)}${renderQuestions(page, token, typed)}${renderStory(page, token)}${renderSurveyLink(page, token)}${renderMerits(page, token)}${renderWrite(page, token, words ?? { text: unsent })}${renderReach(page, token)}${
      page.mayWithdraw && renderWithdraw(page, token)
    }<footer class="soft small"><p>${texts.yours}</p>${renderOwnLink(page, token)}</footer>`,
  );
}

/**
 * For whoever cannot read the page that they have come to: what they choose there counts for messages, too. It takes along what is typed as answers, or
 * as words where no questions are open. Enter in an input presses the first button of its form, so one that sends stands before it, out of sight.
 */
function renderOtherLanguage({ ask, language }: CandidatePage, token: string): Html {
  const other = language === 'sv' ? 'en' : 'sv';
  const texts = pageTexts[language];
  const asks = ask !== null && !ask.isAnswered;
  const form = asks ? 'questions-form' : 'write-form';
  return html`${asks && html`<button class="hidden" form="${form}" tabindex="-1" aria-hidden="true">${texts.ask.send}</button>`}<button class="lang" lang="${other}" form="${form}" name="${switchName}" value="${other}" formaction="/c/${token}/preferences" formnovalidate>${texts.otherLanguage}</button>`;
}

/** An answer is what one comes for, also to what one wrote, and first what puts one right; any other message can be read after the way so far. */
function renderStory(page: CandidatePage, token: string): Html {
  const read = whatIsRead(page);
  const [letters, line] = [renderLetters(page, token, read), renderLine(page, token, read)];
  return ['exit', 'jobClosed', 'hiredElsewhere', 'correction', 'replyAnswer'].includes(page.heard[0]?.purpose ?? '')
    ? html`${letters}${line}`
    : html`${line}${letters}`;
}
