import type { Channel } from '../../process/definition/schema.ts';
import type { Deliver, Event, State } from '../../process/interpreter/contract.ts';
import type { Declining } from '../../process/texts/declining.ts';
import type { OwnSender } from '../providers/contract.ts';
import type { Loaded, LoadedMessage } from './loaded.ts';
import type { LoadedVersion } from './load-version.ts';
import type { Rendered } from './render-message.ts';
import { createWrites, type Writes } from './writes.ts';

/** What the texts of a run need of the installation. */
export type RunSettings = {
  /** The address of a candidate's page. */
  readonly pageLink: (pageKey: string) => string;
  /** Who invitations come from: an e-mail address. */
  readonly sender: string;
  /** Where answers about an application go; left out where nobody takes them in. */
  readonly replyAddress?: (applicationId: string, ownAddress?: string) => string | undefined;
  /** How text messages to a number are declined by the application's own sender; left out or null, nothing is said of it. */
  readonly declining?: (to: string) => Declining | null;
  /** The application's own way out for mails, which says who invitations come from and where answers go; left out, the installation's does. */
  readonly ownMail?: OwnSender | undefined;
  /** For previews: the channels that somebody carries; left out, all are shown as planned. */
  readonly carried?: ReadonlySet<Channel>;
};

/** A message that was ordered in this very turn, in the forms that were frozen. */
export type Ordered = {
  readonly command: Deliver;
  readonly channels: readonly Channel[];
  readonly channel: Channel;
  readonly rendered: Rendered | null;
};

/** One event being carried out in one transaction: what was read, what will be written, and the messages as they will stand. */
export type Turn = {
  readonly loaded: Loaded;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly event: Event;
  readonly now: number;
  readonly seq: number;
  readonly writes: Writes;
  readonly messages: Map<string, LoadedMessage>;
  readonly ordered: Map<string, Ordered>;
  state: State;
};

export function createTurn(given: Pick<Turn, 'loaded' | 'version' | 'settings' | 'event' | 'now' | 'state'>): Turn {
  return {
    ...given,
    seq: given.loaded.application.seq + 1,
    writes: createWrites(),
    messages: new Map(given.loaded.messages.map((message) => [message.id, message])),
    ordered: new Map(),
  };
}

/** An instant as a row stores it. */
export const iso = (instant: number) => new Date(instant).toISOString();
export const isoOrNull = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? null : iso(instant);
