import type { Instant } from '../../../process/interpreter/contract.ts';
import { channelsOf } from '../../../process/simulation/channel-of.ts';
import type { SimulatedMessage } from '../../../process/simulation/record.ts';
import { toCandidate } from '../../../process/simulation/to-candidate.ts';
import { rows, type Scale } from './axis-scale.ts';
import classes from './day-axis.module.css';
import type { Plan } from './plan.ts';
import type { Playback } from './playback.ts';

type MarksProps = {
  readonly playback: Playback;
  readonly plan: Plan;
  readonly scale: Scale;
  readonly now: Instant;
};

const y = rows.dates + rows.visits + 12;

/** Messages as dots on the day on which they are heard, and told dates as diamonds; what is still to come is paler. */
export function AxisMarks({ playback, plan, scale, now }: MarksProps) {
  const { messages, obligations } = playback.run;
  return (
    <>
      {obligations.flatMap(({ id, told, answeredAt }) =>
        told.map(({ at, due }, index) => {
          const kept = Math.min(told[index + 1]?.at ?? playback.end, answeredAt ?? playback.end) <= due;
          return (
            <path
              key={`${id}/${at}`}
              className={`${classes.told} ${at > now ? classes.later : ''}`}
              data-broken={!kept || undefined}
              d={diamond(scale(due))}
            />
          );
        }),
      )}
      {messages.map((message) =>
        message.acceptedAt === null ? null : (
          <circle
            key={message.messageKey}
            className={`${classes[channelClass(message, plan)]} ${message.acceptedAt > now ? classes.later : ''}`}
            cx={scale(message.acceptedAt)}
            cy={y}
            r={4.5}
          />
        ),
      )}
    </>
  );
}

function channelClass(
  { channels, otherChannel, status }: SimulatedMessage,
  { candidate }: Plan,
): 'mail' | 'sms' | 'call' {
  if (status === 'phoned') return 'call';
  const used = channelsOf(channels, toCandidate(candidate))[otherChannel ? 1 : 0];
  return used === 'sms' ? 'sms' : 'mail';
}

const diamond = (x: number) => `M${x} ${y - 6} L${x + 5} ${y} L${x} ${y + 6} L${x - 5} ${y} Z`;
