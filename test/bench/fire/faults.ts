import type { Channel } from '../../../activities/providers/contract.ts';
import type { Behaviour } from '../../fakes/behaviour.ts';
import type { SmtpBehaviour } from '../../fakes/smtp.ts';
import { type DocumentedReceipt, documentedReceipt } from './documented-receipts.ts';
import { type Refusal, resendRefusals, twilioRefusals } from './refusals.ts';

export type MailBy = 'resend' | 'smtp';
export type Way = MailBy | 'twilio';

/** Where in the worker the first attempt at a message is struck. */
export type Point =
  | 'diesBeforeTheCall'
  | 'diesDuringTheCall'
  | 'diesDuringOurWrite'
  | 'ourWriteFails'
  | 'ourWriteIsNotTold'
  | 'diesUnheard'
  | 'deliveredBeforeOurWrite'
  | 'bouncedBeforeOurWrite'
  | 'toldBeforeOurWrite'
  | 'lostInSilence'
  | 'noSuchHost';

/** A try at a message, as its provider sees it: which one, and how long after the first. */
export type Try = { readonly number: number; readonly tried: number; readonly sinceMs: number };

/** Something that happens to each message of its cases. */
export type Fault = {
  readonly name: string;
  readonly ways: readonly Way[];
  readonly point?: Point;
  /** How long after the first every other attempt is struck too; left out, only the first is. */
  readonly lastsMs?: number;
  /** What Resend or Twilio does with one try. */
  readonly wire?: (way: Way, one: Try) => Behaviour;
  /** What the mail server does with one try. */
  readonly smtp?: (one: Try) => SmtpBehaviour;
  /** What its provider tells of the first try. */
  readonly receipt?: (way: Way, number: number) => DocumentedReceipt;
  /** Whether the message has to leave by the other channel because of it; `isLater` of one that is sent after another has met the fault. */
  readonly leavesChannel?: (way: Way, number: number, isLater?: boolean) => boolean;
  /** Why a mail server may get a message twice all the same: nobody could know whether it had the first. */
  readonly unavoidable?: string;
};

const accept = { kind: 'accept' } as const;
const asked: readonly Way[] = ['resend', 'twilio'];
const all: readonly Way[] = ['resend', 'smtp', 'twilio'];

const atPoint = (name: string, point: Point, ways: readonly Way[] = all): Fault => ({ name, ways, point });
const atFirst = (name: string, behaviour: Behaviour): Fault => ({
  name,
  ways: asked,
  wire: (_way, { tried }) => (tried === 0 ? behaviour : accept),
});
const smtpAtFirst = (name: string, ...behaviours: readonly SmtpBehaviour[]): Fault => ({
  name,
  ways: ['smtp'],
  smtp: ({ number, tried }) => (tried === 0 ? behaviours[number % behaviours.length] : undefined) ?? accept,
});

/** An hour of the candidates' calendar, in milliseconds of the machine. */
const hourOnTheClock = 6_000;

const refusalOf = (way: Way, number: number): Refusal | undefined => {
  const refusals = way === 'resend' ? resendRefusals : twilioRefusals;
  return refusals[number % refusals.length];
};

const nobodyWrote = 'whoever had the answer is dead, and a mail server cannot be asked what it has';

/** What may happen around a send; every case meets one of them, with each of its messages. */
export const fireFaults: readonly Fault[] = [
  atPoint('the worker dies before the call', 'diesBeforeTheCall'),
  { ...atPoint('the worker dies when the provider has it', 'diesDuringTheCall'), unavoidable: nobodyWrote },
  { ...atPoint('the worker dies in the middle of our write', 'diesDuringOurWrite'), unavoidable: nobodyWrote },
  atPoint('our write fails twice', 'ourWriteFails'),
  atPoint('our write is made, and we are told that it is not', 'ourWriteIsNotTold'),
  atPoint('the worker dies after our write, unheard by Temporal', 'diesUnheard'),
  atPoint('its receipt comes before our write', 'deliveredBeforeOurWrite', asked),
  { ...atPoint('its bounce comes before our write', 'bouncedBeforeOurWrite', asked), leavesChannel: () => true },
  { ...atPoint('accepted, then lost without a word to us', 'lostInSilence', asked), leavesChannel: () => true },
  atPoint('no such host', 'noSuchHost'),
  { ...atPoint('no such host for an hour', 'noSuchHost'), lastsMs: hourOnTheClock },
  atFirst('accepted, then no answer', { kind: 'acceptThenHang' }),
  atFirst('accepted, then cut off', { kind: 'acceptThenCutOff' }),
  atFirst('accepted, then 500', { kind: 'acceptThenRefuse', status: 500 }),
  atFirst('accepted, then an answer that nobody can read', { kind: 'acceptThenGarble' }),
  atFirst('no answer, and not accepted', { kind: 'hang' }),
  atFirst('cut off, and not accepted', { kind: 'cutOff' }),
  atFirst('slow', { kind: 'slow', ms: 700 }),
  {
    name: 'each refusal of its documentation',
    ways: asked,
    // What is refused for good is refused as often as it is tried: a busy machine may not have read it the first time.
    wire: (way, { number, tried }) => {
      const refusal = refusalOf(way, number);
      return refusal && (tried === 0 || refusal.leavesChannel) ? refusal.answer : accept;
    },
    leavesChannel: (way, number) => refusalOf(way, number)?.leavesChannel ?? false,
  },
  {
    ...atPoint('each receipt of its documentation', 'toldBeforeOurWrite', asked),
    receipt: documentedReceipt,
    leavesChannel(way, number, isLater = false) {
      const { becomes } = documentedReceipt(way, number);
      return becomes === 'leaves' || (becomes === 'warns' && isLater);
    },
  },
  {
    name: '429 for an hour',
    ways: asked,
    wire: (way, { sinceMs }) =>
      sinceMs < hourOnTheClock
        ? {
            kind: 'refuse',
            status: 429,
            code: way === 'resend' ? 'rate_limit_exceeded' : 20_429,
            retryAfter: '600',
          }
        : accept,
  },
  smtpAtFirst(
    'the mail server answers 4xx',
    { kind: 'refuse', at: 'mailFrom', code: 451 },
    { kind: 'refuse', at: 'rcptTo', code: 451 },
    { kind: 'refuse', at: 'data', code: 451 },
  ),
  {
    name: 'the mail server answers 5xx',
    ways: ['smtp'],
    smtp: ({ number }) => ({ kind: 'refuse', at: number % 2 === 0 ? 'rcptTo' : 'data', code: 550 }),
    leavesChannel: () => true,
  },
  smtpAtFirst('the mail server falls silent', { kind: 'hang', at: 'rcptTo' }, { kind: 'hang', at: 'data' }),
  smtpAtFirst(
    'the mail server takes its time over each answer',
    { kind: 'slow', ms: 1_200 },
    { kind: 'slow', ms: 200 },
  ),
  smtpAtFirst('the mail server cuts off before the text', { kind: 'cutOffBeforeData' }),
  {
    ...smtpAtFirst(
      'the mail server cuts off after the text',
      { kind: 'cutOffAfterData', accepts: true },
      { kind: 'cutOffAfterData', accepts: false },
    ),
    unavoidable: 'a mail server that goes without an answer may have the mail, and cannot be asked',
  },
];

/** The channel that a way carries. */
export const channelOf = (way: Way): Channel => (way === 'twilio' ? 'sms' : 'email');
