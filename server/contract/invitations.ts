import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { administrators, anybody, instant, page, pageQuery, roles, route } from './route.ts';

export const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(roles),
  language: z.enum(languages),
  status: z.enum(['pending', 'expired', 'accepted', 'revoked']),
  invitedBy: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant,
});

/** What became of the mail; `mailbox` means that nothing left, and an administrator hands the link over. */
const sentSchema = invitationSchema.extend({
  mail: z.object({
    /** `waiting`: it could not be handed over now, and is tried again for three days. */
    outcome: z.enum(['accepted', 'waiting', 'refused', 'unclear']),
    provider: z.enum(['mailbox', 'smtp', 'resend', 'twilio']),
  }),
});

const ofInvitation = z.object({ invitationId: z.string().min(1).max(100) });
const ofLink = z.object({ token: z.string().min(1).max(300) });

export const invitationRoutes = {
  listInvitations: route('get', '/api/v1/invitations', 'Invitations that wait, newest first', administrators, {
    query: z.object(pageQuery),
    answer: page(invitationSchema),
  }),
  invitePerson: route('post', '/api/v1/invitations', 'Invites a person by mail', administrators, {
    body: z.strictObject({ email: z.email().max(254), role: z.enum(roles), language: z.enum(languages) }),
    answer: sentSchema,
    status: 201,
  }),
  resendInvitation: route(
    'post',
    '/api/v1/invitations/{invitationId}/resend',
    'Sends the mail again; its link is good for seven more days',
    administrators,
    { params: ofInvitation, answer: sentSchema },
  ),
  revokeInvitation: route('delete', '/api/v1/invitations/{invitationId}', 'Its link stops working', administrators, {
    params: ofInvitation,
    answer: invitationSchema,
  }),
  /** The mail leads to `/invitation/<token>`, which asks and posts here. */
  getInvitationByLink: route('get', '/api/v1/invitation-links/{token}', 'What a link invites to', anybody, {
    params: ofLink,
    answer: z.object({
      organisation: z.string(),
      email: z.string(),
      role: z.enum(roles),
      language: z.enum(languages),
      /** Then whoever has it signs in and accepts; a second account is never made. */
      hasAccount: z.boolean(),
    }),
  }),
  acceptInvitation: route(
    'post',
    '/api/v1/invitation-links/{token}/accept',
    'Makes the account, or takes the signed-in one in',
    anybody,
    {
      params: ofLink,
      body: z.strictObject({
        name: z.string().trim().min(1).max(200).optional(),
        password: z.string().min(12).max(128).optional(),
      }),
      answer: z.object({ userId: z.string(), organisationId: z.string() }),
      status: 201,
    },
  ),
} as const;

export type InvitationView = z.infer<typeof invitationSchema>;
