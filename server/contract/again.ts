import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { sentAsSchema, signalStatusSchema } from './applications.ts';
import { instant, recruiters, route, uuid } from './route.ts';
import { overrideSchema, wordingFindingSchema } from './wording.ts';

const channel = z.enum(['email', 'sms']);
/** Liquid over light Markdown, as the process' own texts; the subject is of a mail alone. */
const words = { subject: z.string().trim().min(1).max(250), text: z.string().trim().min(1).max(10_000) };

/** One way to send a message again, with the very text that would leave. */
const waySchema = z.object({
  channel,
  /** The channel that it is tried by now. */
  isSame: z.boolean(),
  to: z.string().nullable(),
  /** Who it would be from, and where an answer would go. */
  ...sentAsSchema.shape,
  /** Why it cannot go this way: no address that may be used, nobody who carries it, it came back from it for good, or another message goes that way. */
  closed: z.enum(['noAddress', 'notCarried', 'cameBack', 'both']).nullable(),
  /** Null where the process has no text for this channel: then it has to be written. */
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  /** Of what is read here; goes back with the request, so that nothing else is sent. */
  hash: z.string().nullable(),
  /** Parts of a text message. */
  parts: z.int().nullable(),
  leavesAt: instant,
  /** An earlier try may have arrived, and it cannot be made sure that it has not: a reason is needed. */
  needsReason: z.boolean(),
});

export const againFormSchema = z.object({
  messageId: uuid,
  language: z.enum(languages),
  /** Why it cannot be sent again: it has arrived, is on its way or is needed no more. */
  refused: z.object({ code: z.string(), why: z.object({ sv: z.string(), en: z.string() }) }).nullable(),
  /** An emergency stop is in force: it leaves once that is lifted. */
  stopped: z.boolean(),
  /** An attempt of which nobody knows what became of it. */
  mayHaveCome: z.object({ channel, provider: z.string(), at: instant, asksFirst: z.boolean() }).nullable(),
  ways: z.array(waySchema),
  /** What a text for the other channel begins with, where the process has none. */
  words: z.object({ subject: z.string(), text: z.string() }),
});

export const againPreviewSchema = waySchema.extend({
  findings: z.array(wordingFindingSchema),
  /** The words cannot be written out for this candidate. */
  unrenderable: z.boolean(),
});

const previewBody = z.strictObject({ channel, ...words });
const againBody = z.strictObject({
  channel,
  hash: z.string().max(100),
  /** Written for this channel where the process has no text for it. */
  words: z.strictObject(words).optional(),
  /** Why it is sent although it may have come. */
  reason: z.string().trim().min(3).max(2_000).optional(),
  override: overrideSchema.optional(),
});

const ofMessage = z.object({ applicationId: uuid, messageId: uuid });

/** Sending a message that has not arrived once more, or by another channel. */
export const againRoutes = {
  getAgainForm: route(
    'get',
    '/api/v1/applications/{applicationId}/messages/{messageId}/again',
    'How a message that has not arrived could be sent again, by each channel, or why it cannot',
    recruiters,
    { rehearses: true, params: ofMessage, answer: againFormSchema },
  ),
  previewAgain: route(
    'post',
    '/api/v1/applications/{applicationId}/messages/{messageId}/again/preview',
    'What words of one’s own would look like by a channel; stores nothing',
    recruiters,
    { rehearses: true, params: ofMessage, body: previewBody, answer: againPreviewSchema },
  ),
  sendAgain: route(
    'post',
    '/api/v1/applications/{applicationId}/messages/{messageId}/again',
    'Sends a message again now, or by the other channel; whatever may have it is asked first',
    recruiters,
    { rehearses: true, params: ofMessage, body: againBody, answer: signalStatusSchema, status: 202 },
  ),
} as const;

export type AgainForm = z.infer<typeof againFormSchema>;
export type AgainWayView = z.infer<typeof waySchema>;
export type AgainPreview = z.infer<typeof againPreviewSchema>;
export type AgainBody = z.infer<typeof againBody>;
export type AgainWords = z.infer<typeof previewBody>;
