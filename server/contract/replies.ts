import { z } from 'zod';
import { exceptInterviewers, instant, page, pageQuery, route, signature, uuid } from './route.ts';

/** Whether a reply waits for an answer (`open`), has one, needs none as somebody has said, or was only told. */
export const replyStateSchema = z.object({
  kind: z.enum(['open', 'answered', 'needsNone', 'told']),
  at: instant.nullable(),
  /** Who answered, or said that it needs none. */
  by: z.string().nullable(),
  /** The task that is done by answering; null where there is none, or it is done. */
  taskId: uuid.nullable(),
});

/** A file that came with a mail: a document, or why it was not taken; neither while it could not be fetched. */
export const replyFileSchema = z.object({
  /** As its sender called it. */
  name: z.string(),
  /** Null also where the document was removed since. */
  documentId: uuid.nullable(),
  size: z.int().nullable(),
  /** What it is by its bytes. */
  mediaType: z.string().nullable(),
  state: z.enum(['kept', 'removed', 'refused', 'away']),
  /** Why it was refused. */
  code: z.string().nullable(),
  why: z.object({ sv: z.string(), en: z.string() }).nullable(),
});

/** How a candidate wrote: `page` is the form on their page. */
export const replyChannelSchema = z.enum(['email', 'sms', 'page']);

/** What a candidate wrote to us, by SMS or mail or on their page. */
export const replySchema = z.object({
  id: uuid,
  applicationId: uuid,
  channel: replyChannelSchema,
  /** The address or number that it came from; empty where it was written on the page. */
  from: z.string(),
  subject: z.string().nullable(),
  /** Plain text, without the history that it quotes. */
  text: z.string(),
  /** What it was read as; `automatic` is an absence or another machine. */
  meaning: z.enum(['words', 'stop', 'start', 'help', 'yes', 'no', 'automatic']),
  /** How many files came with it; those of a text message are not kept. */
  attachments: z.int(),
  files: z.array(replyFileSchema),
  /** Other applications that the sender may have meant: the number is shared. */
  others: z.array(z.object({ applicationId: uuid, candidateName: z.string(), jobTitle: z.string() })),
  receivedAt: instant,
  state: replyStateSchema,
});

export const replyRoutes = {
  listReplies: route(
    'get',
    '/api/v1/applications/{applicationId}/replies',
    'What the candidate has written to us by SMS or mail or on their page, newest first',
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

export type ReplyFileView = z.infer<typeof replyFileSchema>;
export type ReplyState = z.infer<typeof replyStateSchema>;
export type ReplyView = z.infer<typeof replySchema>;
