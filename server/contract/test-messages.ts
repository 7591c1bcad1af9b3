import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { designers, route } from './route.ts';

export const testMessageRoutes = {
  sendTestMessage: route(
    'post',
    '/api/v1/test-messages',
    'Sends a text of a drawing to oneself, marked as a test; a mail goes to my own address, at most twenty an hour',
    designers,
    {
      body: z.strictObject({
        /** The drawing as it stands on the canvas, saved or not. */
        definition: z.unknown(),
        textId: z.string().min(1).max(48),
        channel: z.enum(['email', 'sms']),
        language: z.enum(languages),
        /** Of the invented people whom the editor shows a text to. */
        personId: z.string().max(40),
        /** The step that it is looked at from. */
        stepId: z.string().max(48).optional(),
        /** Where an SMS goes, as people write a telephone number; Swedish where it has no country. */
        to: z.string().max(40).optional(),
      }),
      answer: z.object({
        outcome: z.enum(['accepted', 'refused', 'unclear']),
        provider: z.enum(['mailbox', 'smtp', 'resend', 'twilio']),
        /** What exactly failed, in the caller's language; null where it was accepted. */
        reason: z.string().nullable(),
      }),
      takes: 'largeJson',
    },
  ),
} as const;
