import { z } from 'zod';
import { exceptInterviewers, instant, page, pageQuery, route, signature, uuid } from './route.ts';

/** What a candidate wrote to us, by SMS or mail. */
export const replySchema = z.object({
  id: uuid,
  applicationId: uuid,
  channel: z.enum(['email', 'sms']),
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
} as const;

export type ReplyView = z.infer<typeof replySchema>;
