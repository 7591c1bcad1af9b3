import { findSeenByOwnRole } from '../auth/own-jobs.ts';
import type { Request, Response } from 'express';
import twilio from 'twilio';
import type { Provider } from '../../activities/providers/contract.ts';
import { routes } from '../contract/routes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { findUnstorable } from '../http/storable.ts';
import { parseMail } from '../inbound/parse-mail.ts';
import { receiveMail } from '../inbound/receive-mail.ts';
import { receiveSms } from '../inbound/receive-sms.ts';
import type { Parts } from '../parts.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { findReplies } from '../use-cases/find-replies.ts';
import { answerReply } from '../use-cases/reply-answers/answer-reply.ts';
import { getAnswerForm } from '../use-cases/reply-answers/get-answer-form.ts';
import { previewAnswer } from '../use-cases/reply-answers/preview-answer.ts';
import { noticeOf } from '../webhooks/notice-of.ts';

type From = { readonly provider: Provider | undefined; readonly organisationId?: string };
type Arrived = { readonly request: Request; readonly response: Response };

/** What candidates write to us: taken in from their providers, and read by those who recruit. */
export function serveReplies(serve: Serve, parts: Parts): void {
  const { database, providers, senders, environment } = parts;

  serve(routes.listReplies, async ({ caller, params: { applicationId }, query }) => {
    const { organisationId } = caller;
    await findApplication(database, organisationId, applicationId);
    const seen = await findSeenByOwnRole(database, caller);
    return findReplies(database, { organisationId, applicationId }, { ...query, seen });
  });

  serve(routes.getReplyAnswerForm, ({ caller, params }) => getAnswerForm(parts, caller, params));
  serve(routes.previewReplyAnswer, ({ caller, params, body }) => previewAnswer(parts, caller, params, body));
  serve(routes.answerReply, ({ caller, params, body, newId }) =>
    answerReply(parts, caller, { of: params, body }, { replyAnswerId: newId('answer'), signalId: newId('signal') }),
  );

  serve(routes.mailWebhook, async ({ request, query: { to } }) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const mail = await parseMail(raw, to);
    if (!mail) throw new Refusal('malformed');
    await receiveMail(parts, mail);
    return undefined;
  });

  const takeIn = async ({ provider, organisationId }: From, { request, response }: Arrived) => {
    const read = provider?.readInbound?.(noticeOf(request, environment));
    if (read === undefined || read.kind === 'forged') throw new Refusal('forgedNotice');
    if (read.kind === 'malformed' || (read.kind === 'sms' && findUnstorable(read.sms, 'body') !== undefined))
      throw new Refusal('malformed');
    const answer = read.kind === 'sms' ? await receiveSms(parts, read.sms, organisationId) : null;
    const twiml = new twilio.twiml.MessagingResponse();
    if (answer !== null) twiml.message(answer);
    response.type('text/xml').send(twiml.toString());
    return undefined;
  };
  serve(routes.twilioInboundWebhook, (call) => takeIn({ provider: providers.find('twilio') }, call));
  serve(routes.twilioInboundWebhookOfSender, async (call) => {
    const found = await senders.find(call.params.senderId);
    if (found?.provider.name !== 'twilio') throw new Refusal('notFound');
    return takeIn(found, call);
  });
}
