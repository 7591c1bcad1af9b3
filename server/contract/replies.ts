import { z } from 'zod';
import { exceptInterviewers, instant, page, pageQuery, route, signature, uuid } from './route.ts';

/** What a candidate wrote to us, by SMS or mail. */
export const replySchema = z.object({
  id: uuid,
  applicationId: uuid,
  channel: z.enum(['email', 'sms']),
  /** The address or number that it came from. */
  from: z.string(),
  subject: z.string().nullable(),
  /** Plain text, without the history that it quotes. */
  text: z.string(),
  /** What it was read as; `automatic` is an absence or another machine. */
  meaning: z.enum(['words', 'stop', 'start', 'help', 'yes', 'no', 'automatic']),
  /** Files that came with it and were not kept. */
  attachments: z.int(),
  /** Other applications that the sender may have meant: the number is shared. */
  others: z.array(z.object({ applicationId: uuid, candidateName: z.string(), jobTitle: z.string() })),
  receivedAt: instant,
});

export const replyRoutes = {
  listReplies: route(
    'get',
    '/api/v1/applications/{applicationId}/replies',
    'What the candidate has written to us by SMS or mail, newest first',
    exceptInterviewers,
    { params: z.object({ applicationId: uuid }), query: z.object(pageQuery), answer: page(replySchema) },
  ),
  twilioInboundWebhook: route(
    'post',
    '/webhooks/twilio/inbound',
    'Text messages of candidates, verified over address and parameters',
    signature,
    { takes: 'notice', answersAs: 'text/xml' },
  ),
  mailWebhook: route(
    'post',
    '/webhooks/mail',
    'A mail to the address for answers, as it came (RFC 5322), from a mail server that shows BESKED_INBOUND_SECRET',
    signature,
    { takes: 'mail', status: 204, query: z.object({ to: z.string().max(320).optional() }) },
  ),
} as const;

export type ReplyView = z.infer<typeof replySchema>;
