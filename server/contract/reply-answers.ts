import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { signalStatusSchema } from './applications.ts';
import { correctionPreviewSchema } from './corrections.ts';
import { replyChannelSchema } from './replies.ts';
import { instant, recruiters, route, uuid } from './route.ts';
import { overrideSchema } from './wording.ts';

const channel = z.enum(['email', 'sms']);
/** Light Markdown, written for one candidate: no template. */
const text = z.string().trim().min(1).max(10_000);

/** A way to the candidate; closed where there is no address that may be used: unknown, lost, or declined by the candidate. */
const waySchema = z.object({ channel, to: z.string().nullable(), closed: z.enum(['noAddress']).nullable() });

const replyAnswerFormSchema = z.object({
  replyId: uuid,
  candidateName: z.string(),
  /** The candidate's, in which the answer is written. */
  language: z.enum(languages),
  /** What is answered. */
  reply: z.object({
    channel: replyChannelSchema,
    from: z.string(),
    subject: z.string().nullable(),
    text: z.string(),
    receivedAt: instant,
  }),
  ways: z.array(waySchema),
  /** By which way the candidate wrote, where that is open; of the page the one that they prefer. Null where no way is. */
  channel: channel.nullable(),
  /** What an answer by each channel begins with. */
  words: z.object({ email: z.string(), sms: z.string() }),
  /** Answers that were sent already, the newest first. */
  answered: z.array(z.object({ at: instant, by: z.string().nullable() })),
  /** An emergency stop is in force: it leaves once that is lifted. */
  stopped: z.boolean(),
});

const replyAnswerPreviewSchema = correctionPreviewSchema.omit({ promise: true }).extend({
  /** Parts of a text message. */
  parts: z.int().nullable(),
});

const ofReply = z.object({ applicationId: uuid, replyId: uuid });
const answerBody = z.strictObject({
  ...{ channel, text, override: overrideSchema.optional() },
  /** When the newest answer was made that was seen, null for none: refused where another one has come since. Without it nothing is compared. */
  seen: instant.nullable().optional(),
});
const at = '/api/v1/applications/{applicationId}/replies/{replyId}/answer';

/** Answering what a candidate has written: no feedback, and nothing that is owed ends by it. */
export const replyAnswerRoutes = {
  getReplyAnswerForm: route(
    'get',
    at,
    'What an answer to a reply begins with, and by which ways it can go',
    recruiters,
    {
      params: ofReply,
      answer: replyAnswerFormSchema,
    },
  ),
  previewReplyAnswer: route(
    'post',
    `${at}/preview`,
    'An answer to a reply as the candidate will see it, and when it leaves; stores nothing',
    recruiters,
    { params: ofReply, body: answerBody.omit({ override: true, seen: true }), answer: replyAnswerPreviewSchema },
  ),
  answerReply: route(
    'post',
    at,
    'Answers a reply: the message leaves in the sending hours, in the conversation of what it answers, and the task of the reply is done',
    recruiters,
    { params: ofReply, body: answerBody, answer: signalStatusSchema, status: 202 },
  ),
} as const;

export type ReplyAnswerForm = z.infer<typeof replyAnswerFormSchema>;
export type ReplyAnswerPreview = z.infer<typeof replyAnswerPreviewSchema>;
export type ReplyAnswerBody = z.infer<typeof answerBody>;
