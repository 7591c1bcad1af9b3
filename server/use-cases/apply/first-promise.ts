import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Command, Instant } from '../../../process/interpreter/contract.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import { drive } from '../../../process/reckoning/drive.ts';
import type { CandidateData } from '../../../process/reckoning/world.ts';
import { calendarOf, type PublishedVersion } from '../load-versions.ts';

type Applying = {
  readonly zone: string;
  /** The organisation's own. */
  readonly days: OwnDays;
  readonly now: Instant;
  readonly data: CandidateData;
};

/** The date that the acknowledgement will tell whoever applies now, by the same transition that their run will take; null where it tells none. */
export function firstPromise(version: PublishedVersion, { zone, days, now, data }: Applying): Instant | null {
  const { definition } = version;
  const { zone: calendarZone } = definition.policy.calendar;
  const world = {
    definition,
    calendar: calendarOf(version, zone || calendarZone, days),
    window: definition.policy.sendingWindow,
    zone: zone || calendarZone,
    data,
  };
  try {
    const { commands } = drive(definition, null, { kind: 'started', at: now }, (ask) => answerAsk(ask, world));
    return commands.find(isAcknowledgement)?.tells?.due ?? null;
  } catch {
    // Beyond the calendar's horizon nothing can be told; the acknowledgement will say it.
    return null;
  }
}

const isAcknowledgement = (command: Command): command is Extract<Command, { kind: 'deliver' }> =>
  command.kind === 'deliver' && command.purpose === 'acknowledgement';
