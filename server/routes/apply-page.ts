import type { Response } from 'express';
import { isOneTooMany } from '../apply-page/count-attempts.ts';
import { createFormToken } from '../apply-page/form-token.ts';
import type { Halt } from '../apply-page/contract.ts';
import { createReadingRoom } from '../apply-page/reading-room.ts';
import { closeFiles, readForm } from '../apply-page/read-form.ts';
import { renderApply } from '../apply-page/render-apply.ts';
import { renderNoForm } from '../apply-page/render-no-form.ts';
import { renderOver } from '../apply-page/render-over.ts';
import { renderThanks } from '../apply-page/render-thanks.ts';
import { routes } from '../contract/routes.ts';
import { isLanguage } from '../http/language-of.ts';
import { readRevision } from '../http/read-revision.ts';
import { seal, unseal } from '../http/seal.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { getApplyPage } from '../use-cases/apply/apply-page-view.ts';
import { findApplyForm, type FoundPage, type OpenPage } from '../use-cases/apply/find-apply-form.ts';
import { type Outcome, sendForm } from '../use-cases/apply/send-form.ts';
import { setApplyPage } from '../use-cases/apply/set-apply-page.ts';

type Language = 'sv' | 'en';

/** Whoever was writing as the last day ended may send what they wrote. */
const graceMs = 60 * 60_000;
type Seen = { readonly due: number | null; readonly isAgain: boolean; readonly isCalled: boolean };

/** The public page to apply on: HTML and one form, which works without JavaScript; and what those set up who work there. */
export function serveApplyPage(serve: Serve, parts: Parts): void {
  const { database, environment } = parts;
  const { secret } = environment;
  const room = createReadingRoom();

  serve(routes.getApplyPage, ({ caller: { organisationId }, params: { jobId } }) =>
    getApplyPage(parts, { organisationId, jobId }),
  );

  serve(routes.setApplyPage, ({ caller, params: { jobId }, body, request }) =>
    setApplyPage(parts, caller, { jobId, revision: readRevision(request.get('if-match')), page: body }),
  );

  serve(routes.previewApplyPage, async ({ caller, params: { jobId }, query, language, response }) => {
    const { organisationId } = caller;
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
    const page = await findApplyForm(database, jobId, { language: chosen(query, language), isPreview: true });
    send(response, page.kind === 'open' ? renderApply(page.form, '') : renderNoForm(language, 'lost'));
    return undefined;
  });

  serve(routes.showApplyPage, async ({ params: { jobId }, query, language, response }) => {
    const page = await findApplyForm(database, jobId, { language: chosen(query, language) });
    if (page.kind === 'open') send(response, renderApply(page.form, createFormToken(jobId, secret, Date.now())));
    else sendNoForm(response, page, language);
    return undefined;
  });

  serve(routes.sendApplication, async ({ params: { jobId }, query, language, request, response }) => {
    const now = Date.now() - graceMs;
    const page = await findApplyForm(database, jobId, { language: chosen(query, language), now });
    if (page.kind !== 'open') {
      sendNoForm(response, page, language);
      return undefined;
    }
    const address = request.ip ?? '';
    // Before a byte of it is kept: who floods us must not fill our disk.
    const isFlood = await isOneTooMany(database, { address, jobId, secret, now: Date.now() });
    const leave = isFlood ? undefined : room.enter(address);
    const sent = await readForm(request, { takesFiles: leave !== undefined }).finally(leave);
    const refused = isFlood ? 'tooMany' : leave === undefined ? 'full' : null;
    try {
      const outcome = await sendForm(parts, { page, sent, refused, address, now: Date.now() });
      answer(response, page, outcome);
    } finally {
      await closeFiles(sent.files);
    }
    return undefined;
  });

  serve(routes.thankApplicant, async ({ params: { jobId }, query, language, response }) => {
    const page = await findApplyForm(database, jobId, { language: chosen(query, language), isPreview: true });
    const seen = unseal(query.seen ?? '', secret, seenContext(jobId)) as Seen | undefined;
    if (page.kind !== 'open' || !seen) sendNoForm(response, { kind: 'none' }, language);
    else send(response, renderThanks({ ...page.form, ...seen, now: Date.now() }));
    return undefined;
  });

  /** By GET afterwards, so that loading it again sends nothing; the address holds a sealed date and nothing else. */
  function answer(response: Response, { form }: OpenPage, outcome: Outcome): void {
    if (outcome.kind === 'back') {
      const { halt } = outcome.typed;
      const seconds = halt === null ? undefined : retryAfter[halt];
      if (seconds !== undefined) response.set('Retry-After', String(seconds));
      const status = halt === 'full' ? 503 : seconds !== undefined ? 429 : outcome.typed.isTranslated ? 200 : 422;
      return send(response, renderApply(form, outcome.token, outcome.typed), status);
    }
    const seen: Seen = { due: outcome.due, isAgain: outcome.kind === 'again', isCalled: outcome.isCalled };
    const sealed = Buffer.from(seal(seen, secret, seenContext(form.jobId)), 'base64').toString('base64url');
    response.redirect(303, `/apply/${form.jobId}/thanks?language=${form.language}&seen=${sealed}`);
  }
}

/** Seconds after which what comes too often is taken again. */
const retryAfter: Partial<Record<Halt, number>> = { tooMany: 600, tooOften: 3_600, full: 60 };

const seenContext = (jobId: string) => `applied/${jobId}`;

const chosen = ({ language }: { readonly language?: string | undefined }, asked: Language): Language =>
  isLanguage(language) ? language : asked;

function sendNoForm(response: Response, page: Exclude<FoundPage, OpenPage>, language: Language): void {
  if (page.kind === 'over') send(response, renderOver(language, page), 410);
  else if (page.kind === 'closed') send(response, renderNoForm(language, 'closed', page.jobTitle), 410);
  else send(response, renderNoForm(language, 'lost'), 404);
}

function send(response: Response, html: string, status = 200): void {
  response.status(status).type('html').send(html);
}
