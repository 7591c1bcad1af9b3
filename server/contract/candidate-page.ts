import { z } from 'zod';
import { candidateLink, route, signature, uuid } from './route.ts';

/**
 * The candidate's page is HTML from the server and works without JavaScript: reading, answering, withdrawing and opting out are forms.
 * Nothing on it shows a decision before its message was accepted (G7).
 */
const withToken = z.object({ token: z.string().max(300) });

const withGrant = withToken.extend({ grant: z.string().max(60) });

export const candidatePageRoutes = {
  showCandidatePage: route('get', '/c/{token}', 'Where am I, what next and by when', candidateLink, {
    params: withToken,
    /** Which act has just been saved; anything else is passed over. */
    query: z.object({ saved: z.string().max(20).optional() }),
    answersAs: 'text/html',
  }),
  answerOnCandidatePage: route('post', '/c/{token}/answer', 'Answers to the open questions (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  withdrawOnCandidatePage: route(
    'post',
    '/c/{token}/withdraw',
    'Withdraws, after a confirmation (form)',
    candidateLink,
    { params: withToken, body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' },
  ),
  chooseTimeOnCandidatePage: route(
    'post',
    '/c/{token}/meeting',
    'Chooses an offered time, or another one instead (form)',
    candidateLink,
    { params: withToken, body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' },
  ),
  callOffOnCandidatePage: route('post', '/c/{token}/call-off', 'Calls off the meeting (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  askForOtherTime: route('post', '/c/{token}/other-time', 'Asks for another time (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  writeOnCandidatePage: route('post', '/c/{token}/write', 'Writes to whoever recruits (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  askForReview: route(
    'post',
    '/c/{token}/review',
    'Asks for a person to review an automatic rejection (form)',
    candidateLink,
    { params: withToken, body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' },
  ),
  sendNewLink: route(
    'post',
    '/c/{token}/new-link',
    'Asks, from a link that opens nothing any more, for one that does (form); says the same to everybody',
    candidateLink,
    { params: withToken, body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' },
  ),
  replaceOwnLink: route(
    'post',
    '/c/{token}/replace-link',
    'Makes another link, since this one may be known by others (form)',
    candidateLink,
    { params: withToken, body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' },
  ),
  showDetails: route('get', '/c/{token}/details', 'Address, number and time zone of the candidate', candidateLink, {
    params: withToken,
    query: z.object({ saved: z.string().max(20).optional() }),
    answersAs: 'text/html',
  }),
  askForMerits: route('post', '/c/{token}/merits', 'Asks for the merits of whoever was chosen (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  showRights: route('get', '/c/{token}/data', 'Where the candidate asks for what is held about them', candidateLink, {
    params: withToken,
    answersAs: 'text/html',
  }),
  askForOwnData: route('post', '/c/{token}/data', 'Sends a code that opens all data (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  askForDeletionQuestion: route('get', '/c/{token}/delete', 'Whether all is to be erased', candidateLink, {
    params: withToken,
    /** What a code has given; without it one is asked for first. */
    query: z.object({ grant: z.string().max(60).optional() }),
    answersAs: 'text/html',
  }),
  askForDeletion: route(
    'post',
    '/c/{token}/delete',
    'Asks for everything to be erased, or sends the code that it needs (form)',
    candidateLink,
    {
      params: withToken,
      body: z.record(z.string(), z.unknown()),
      takes: 'form',
      answersAs: 'text/html',
    },
  ),
  readOwnData: route('get', '/c/{token}/data/{grant}', 'All data of the candidate, to be read', candidateLink, {
    params: withGrant,
    answersAs: 'text/html',
  }),
  fetchOwnData: route('get', '/c/{token}/data/{grant}/file', 'All data of the candidate as JSON', candidateLink, {
    params: withGrant,
  }),
  fetchOwnDocument: route(
    'get',
    '/c/{token}/data/{grant}/documents/{documentId}',
    'A document of the candidate',
    candidateLink,
    { params: withGrant.extend({ documentId: uuid }), answersAs: 'application/octet-stream' },
  ),
  changeContact: route('post', '/c/{token}/contact', 'Sends a code to a new address or number (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  confirmByCode: route('post', '/c/{token}/confirm', 'Confirms by a code that was sent (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
  choosePreferences: route('post', '/c/{token}/preferences', 'Language, channel and time zone (form)', candidateLink, {
    params: withToken,
    body: z.record(z.string(), z.unknown()),
    takes: 'form',
    answersAs: 'text/html',
  }),
} as const;

export const webhookRoutes = {
  resendWebhook: route('post', '/webhooks/resend', 'Receipts from Resend, verified over the raw body', signature, {
    takes: 'notice',
    status: 204,
  }),
  twilioStatusWebhook: route(
    'post',
    '/webhooks/twilio/status',
    'Receipts from Twilio, verified over address and parameters',
    signature,
    { takes: 'notice', status: 204 },
  ),
} as const;
