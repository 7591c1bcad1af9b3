import type { Response } from 'express';
import { readCandidateToken } from '../../activities/candidate-link.ts';
import type { Language } from '../../process/definition/schema.ts';
import { type CandidatePage, type OpenAsk, savedActs, type SavedAct, switchName } from '../candidate-page/contract.ts';
import { answersInWords, mistakesOf, readAnswers, writtenIn } from '../candidate-page/read-answers.ts';
import { readWords } from '../candidate-page/read-words.ts';
import { renderLinkReplaced, renderLinkSent } from '../candidate-page/render-link.ts';
import { renderLost } from '../candidate-page/render-lost.ts';
import { renderPage } from '../candidate-page/render-page.ts';
import type { Typed } from '../candidate-page/render-questions.ts';
import { renderWithdrawQuestion } from '../candidate-page/render-withdraw.ts';
import { routes } from '../contract/routes.ts';
import { isLanguage } from '../http/language-of.ts';
import { Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { carriedByPage } from '../page-messages/carried-by-page.ts';
import { knownWays } from '../page-messages/known-ways.ts';
import type { Parts } from '../parts.ts';
import { answerQuestions } from '../use-cases/answer-questions.ts';
import { askForReview } from '../use-cases/ask-for-review.ts';
import { readValue } from '../use-cases/check-fields.ts';
import { chooseReach } from '../use-cases/choose-reach.ts';
import type { LinkedApplication } from '../use-cases/find-candidate-link.ts';
import { findLateAsk } from '../use-cases/find-late-ask.ts';
import { getCandidatePage } from '../use-cases/get-candidate-page.ts';
import { askForLink } from '../use-cases/page-link/ask-for-link.ts';
import { replaceLink } from '../use-cases/page-link/replace-link.ts';
import { askForMerits } from '../use-cases/requests/ask-for-merits.ts';
import { askForOtherTime } from '../use-cases/slots/ask-for-other-time.ts';
import { callOffMeeting } from '../use-cases/slots/call-off-meeting.ts';
import { chooseSlot } from '../use-cases/slots/choose-slot.ts';
import { withdrawByCandidate } from '../use-cases/withdraw-by-candidate.ts';
import { writeOnPage } from '../use-cases/write-on-page.ts';
import { type LinkCall, openLinked } from './open-linked.ts';

type Opened = { readonly application: LinkedApplication; readonly page: CandidatePage; readonly token: string };

/** Now, or in a rehearsal the time of its run. */
const timeOf = ({ clockAhead }: LinkedApplication) => Date.now() + (clockAhead ?? 0);

/** The candidate's page: HTML and forms, and nothing on it that no accepted message has said (G7). */
export function serveCandidatePage(serve: Serve, parts: Parts): void {
  const withPage = (call: LinkCall, act: (opened: Opened) => Promise<void>, typed?: string) =>
    openLinked(
      parts,
      call,
      async ({ application, token, now }) =>
        act({ application, page: await getCandidatePage(parts, application, now), token }),
      typed,
    );

  /** The page after something was done about the meeting; what could not be done is told with the times that are left. */
  async function seeTimes(
    response: Response,
    { application, token }: Opened,
    done: TimeDone,
    unsent = '',
  ): Promise<void> {
    if (done !== 'taken' && done !== 'closed') return seeSaved(response, token, timeSaved[done]);
    const now = await getCandidatePage(parts, application, timeOf(application));
    send(response, renderPage(now, { token, noTime: done, unsent }), 409);
  }

  /** The page after answers that came too late, or were others before: they stand where words are sent, and a button that was pressed twice has done it once. */
  async function seeUnasked(
    response: Response,
    { application, page, token }: Opened,
    body: Given['body'],
  ): Promise<void> {
    const { questions, justNow } = await findLateAsk(parts.database, application, page.language);
    if (justNow && isAbout(justNow, body) && isSame(justNow, body)) return seeSaved(response, token, 'answers');
    const now = await getCandidatePage(parts, application, timeOf(application));
    const unsent = answersInWords(questions, body, page.language);
    const notAsked = page.ask?.isAnswered ? 'otherwise' : 'closed';
    send(response, renderPage(now, { token, notAsked, unsent }), 409);
  }

  serve(routes.showCandidatePage, (call) =>
    withPage(call, async ({ page, token }) => {
      const saved = savedActs.find((act) => act === call.query.saved);
      send(call.response, renderPage(page, { token, saved }));
    }),
  );

  serve(routes.answerOnCandidatePage, (call) =>
    withPage(
      call,
      async (opened) => {
        const { page, token } = opened;
        if (page.ask?.isAnswered) {
          if (isSame(page.ask, call.body)) return seeSaved(call.response, token, 'answers');
          return seeUnasked(call.response, opened, call.body);
        }
        const typed = await answer(parts, opened, { body: call.body, signalId: call.newId('signal') });
        if (typed === 'saved') return seeSaved(call.response, token, 'answers');
        if (typed === 'notAsked') return seeUnasked(call.response, opened, call.body);
        send(call.response, renderPage(page, { token, typed }), 422);
      },
      writtenIn(call.body),
    ),
  );

  serve(routes.withdrawOnCandidatePage, (call) =>
    withPage(call, async ({ application, page, token }) => {
      if (!page.mayWithdraw) return seeSaved(call.response, token);
      if (call.body['confirm'] !== 'yes') return send(call.response, renderWithdrawQuestion(page, token));
      await withdrawByCandidate(parts, application, call.newId('signal'));
      seeSaved(call.response, token, 'withdrawal');
    }),
  );

  serve(routes.chooseTimeOnCandidatePage, (call) =>
    withPage(call, async (opened) => {
      const { application } = opened;
      const ids = { meetingId: call.newId('meeting'), signalId: call.newId('signal') };
      const done = await chooseSlot(parts, application, {
        ...ids,
        slotId: call.body['slot'],
        now: timeOf(application),
      });
      await seeTimes(call.response, opened, done);
    }),
  );

  serve(routes.callOffOnCandidatePage, (call) =>
    withPage(call, async (opened) => {
      const { application } = opened;
      const asked = { signalId: call.newId('signal'), now: timeOf(application) };
      await seeTimes(call.response, opened, await callOffMeeting(parts, application, asked));
    }),
  );

  serve(routes.askForOtherTime, (call) => {
    const wish = readWords(call.body['wish']);
    const ask = async (opened: Opened) => {
      const { application } = opened;
      const asked = { wish, signalId: call.newId('signal'), now: timeOf(application) };
      await seeTimes(call.response, opened, await askForOtherTime(parts, application, asked), wish);
    };
    return withPage(call, ask, wish);
  });

  serve(routes.writeOnCandidatePage, (call) => {
    const text = readWords(call.body['words']);
    const write = async ({ application, page, token }: Opened) => {
      const done = await writeOnPage(parts, application, { text, now: timeOf(application) });
      if (done === 'written') return seeSaved(call.response, token, 'words');
      send(call.response, renderPage(page, { token, words: { text, mistake: done } }), done === 'tooMany' ? 429 : 422);
    };
    return withPage(call, write, text);
  });

  serve(routes.askForReview, (call) =>
    withPage(call, async ({ application, page, token }) => {
      if (page.review === null) return seeSaved(call.response, token);
      await askForReview(parts, application);
      seeSaved(call.response, token, 'review');
    }),
  );

  serve(routes.askForMerits, (call) =>
    withPage(call, async ({ application, page, token }) => {
      // A form that was still open when the answer came asks for nothing anew.
      if (page.merits?.status === 'offered') await askForMerits(parts.database, application, call.newId('request'));
      call.response.redirect(303, `/c/${token}#merits`);
    }),
  );

  serve(routes.sendNewLink, async ({ params: { token }, language, response }) => {
    if (readCandidateToken(token, parts.environment.secret) === null) send(response, renderLost(language, 'lost'), 404);
    else {
      await askForLink(parts, token);
      send(response, renderLinkSent(language));
    }
    return undefined;
  });

  serve(routes.replaceOwnLink, (call) =>
    withPage(call, async ({ application: { id: applicationId, organisationId, candidate }, page, token }) => {
      // Whoever is reached by no message would be left without any link.
      const carried = await carriedByPage(parts, organisationId);
      if (knownWays(candidate, carried).length === 0) return seeSaved(call.response, token);
      await replaceLink(parts, { organisationId, applicationId, by: { kind: 'candidate' } });
      send(call.response, renderLinkReplaced(page.language));
    }),
  );

  /** The page in the other language with what is typed in it still, or a fresh one where nothing is. */
  async function switchLanguage(
    response: Response,
    { application, token }: Opened,
    { language, body }: Switched,
  ): Promise<void> {
    await chooseReach(parts, application, { language });
    const candidate = { ...application.candidate, language };
    const page = await getCandidatePage(parts, { ...application, candidate }, timeOf(application));
    const isOpen = page.ask !== null && !page.ask.isAnswered;
    const values = isOpen ? readAnswers(page.ask?.questions ?? [], body) : {};
    const unsent = isOpen ? '' : readWords(body['words']) || writtenIn(body);
    if (unsent === '' && Object.values(values).every((value) => value === '')) return seeSaved(response, token);
    send(response, renderPage(page, { token, typed: { values, mistakes: {} }, unsent }));
  }

  serve(routes.choosePreferences, (call) => {
    const choose = async (opened: Opened) => {
      const { application, token } = opened;
      const language = call.body[switchName];
      if (isLanguage(language)) return switchLanguage(call.response, opened, { language, body: call.body });
      await chooseReach(parts, application, call.body);
      if (call.body['back'] === 'details') call.response.redirect(303, `/c/${token}/details?saved=preferences`);
      else seeSaved(call.response, token, 'preferences');
    };
    return withPage(call, choose, writtenIn(call.body));
  });
}

const timeSaved = { chosen: 'time', moved: 'newTime', calledOff: 'calledOff', asked: 'otherTime' } as const;
type TimeDone = keyof typeof timeSaved | 'taken' | 'closed';

type Given = { readonly body: Readonly<Record<string, unknown>>; readonly signalId: string };

type Switched = { readonly language: Language; readonly body: Given['body'] };

/** Stores the answers; otherwise what was typed with its mistakes, or `notAsked` where it was answered elsewhere or the time ran out. */
async function answer(
  parts: Parts,
  { application, page }: Opened,
  given: Given,
): Promise<'saved' | 'notAsked' | Typed> {
  const { id: applicationId, organisationId, stepId, visit } = application;
  if (page.ask === null || stepId === null || visit === null) return 'notAsked';
  // The form of questions that were asked before: they are no answers to those that are asked now.
  if (!isAbout(page.ask, given.body)) return 'notAsked';
  const answers = readAnswers(page.ask.questions, given.body);
  const by = { kind: 'candidate' } as const;
  try {
    const { signalId } = given;
    await answerQuestions(parts, { organisationId, applicationId, stepId, visit, answers, by, signalId });
    return 'saved';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'invalid') return { values: answers, mistakes: mistakesOf(error) };
    if (error.code === 'notAsked' || error.code === 'otherVisit') return 'notAsked';
    throw error;
  }
}

/** Whether a form asks nothing else than these questions. */
const isAbout = ({ questions }: Pick<OpenAsk, 'questions'>, body: Given['body']): boolean =>
  Object.keys(body).every((name) => questions.some(({ id }) => id === name));

/** Whether a form says what was answered before: sent twice, and nothing else. */
function isSame({ questions, answers }: Pick<OpenAsk, 'questions' | 'answers'>, body: Given['body']): boolean {
  const typed = readAnswers(questions, body);
  return questions.every(({ id, kind, options }) => {
    const known = Object.fromEntries(options.map(({ value }) => [value, {}]));
    return (readValue({ kind, options: known }, typed[id] ?? null) ?? null) === (answers[id] ?? null);
  });
}

function send(response: Response, html: string, status = 200): void {
  response.status(status).type('html').send(html);
}

/** Back to the page by GET, so that loading it again repeats nothing; the address says which act was saved and nothing else. */
function seeSaved(response: Response, token: string, saved?: SavedAct): void {
  response.redirect(303, `/c/${token}${saved === undefined ? '' : `?saved=${saved}`}`);
}
