import type { OutgoingMessage, Provider, SendOutcome } from '../../../activities/providers/contract.ts';
import type { Providers } from '../../../activities/providers/create-providers.ts';
import type { Case } from './cases.ts';
import { type DocumentedReceipt, delivered } from './documented-receipts.ts';
import type { Point, Way } from './faults.ts';
import { currentLife, type Life } from './life.ts';

export type Strikes = {
  readonly caseOf: (to: string) => Case | undefined;
  /** Before each attempt. */
  readonly look: (one: Case) => Promise<void>;
  /** A signed receipt of that message is posted, and taken in. */
  readonly tell: (way: Way, providerId: string, receipt: DocumentedReceipt | 'bounced') => Promise<void>;
  /** It is lost at its provider, which does not tell. */
  readonly lose: (way: Way, providerId: string) => void;
  /** The same provider where its host cannot be found. */
  readonly unreachable: (way: Way) => Provider;
  /** The same provider, with more time for its answer than a worker gives it. */
  readonly patient: (way: Way) => Provider;
};

/** Less than Temporal waits before it tries again: whoever has died is dead, and no other worker need wait for its call to end. */
const longestCallMs = 400;

/** The providers as they are, but that the first attempt at each message of a case, and all while its fault lasts, are struck at its point. */
export function struckProviders(providers: Providers, strikes: Strikes): Providers {
  const begun = new Map<string, number>();
  /** Whether this attempt is the first at its message, or comes while its fault lasts. */
  const isStruck = ({ fault: { lastsMs = 0 } }: Case, messageId: string) => {
    const first = begun.get(messageId);
    begun.set(messageId, first ?? Date.now());
    return first === undefined || Date.now() - first < lastsMs;
  };
  const wrap = (provider: Provider): Provider => ({
    ...provider,
    longestCallMs,
    async send(message) {
      const one = strikes.caseOf(message.to);
      if (one) await strikes.look(one);
      const point = one?.way === provider.name && isStruck(one, message.messageId) ? one.fault.point : undefined;
      return one && point ? sendStruck(provider, message, { one, point, strikes }) : provider.send(message);
    },
  });
  const wrapped = new Map(
    [...providers.email, ...providers.sms].map((provider) => [provider.name as string, wrap(provider)]),
  );
  const swap = (provider: Provider) => wrapped.get(provider.name) ?? provider;
  return {
    ...providers,
    email: providers.email.map(swap),
    sms: providers.sms.map(swap),
    find: (name) => wrapped.get(name) ?? providers.find(name),
  };
}

async function sendStruck(
  provider: Provider,
  message: OutgoingMessage,
  { one, point, strikes }: { readonly one: Case; readonly point: Point; readonly strikes: Strikes },
): Promise<SendOutcome> {
  const life = currentLife();
  if (!life) throw new Error('Nobody is there to die');
  const way = provider.name as Way;
  if (point === 'diesBeforeTheCall') return life.die();
  if (point === 'noSuchHost') return strikes.unreachable(way).send(message);
  const outcome = await strikes.patient(way).send(message);
  if (outcome.kind !== 'accepted') throw new Error(`Expected to be accepted: ${JSON.stringify(outcome)}`);
  switch (point) {
    case 'diesDuringTheCall':
      return life.die();
    case 'lostInSilence':
      strikes.lose(way, outcome.providerId);
      return outcome;
    case 'deliveredBeforeOurWrite':
      await strikes.tell(way, outcome.providerId, delivered);
      return outcome;
    case 'bouncedBeforeOurWrite':
      await strikes.tell(way, outcome.providerId, 'bounced');
      return outcome;
    case 'toldBeforeOurWrite':
      await strikes.tell(way, outcome.providerId, one.fault.receipt?.(way, one.number) ?? delivered);
      return outcome;
    default:
      strikeOurWrite(life, point);
      return outcome;
  }
}

function strikeOurWrite(life: Life, point: Point): void {
  if (point === 'diesDuringOurWrite') life.atCommit = { kind: 'dies' };
  if (point === 'ourWriteFails') life.atCommit = { kind: 'fails', times: 2 };
  if (point === 'ourWriteIsNotTold') life.atCommit = { kind: 'isNotTold' };
  if (point === 'diesUnheard') life.diesUnheard = true;
}
