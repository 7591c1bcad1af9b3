import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import { channelsOf } from '../../../process/simulation/channel-of.ts';
import type { SimulatedMessage } from '../../../process/simulation/record.ts';
import { toCandidate } from '../../../process/simulation/to-candidate.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { rows, type Scale } from './axis-scale.ts';
import classes from './day-axis.module.css';
import type { Plan } from './plan.ts';
import type { Playback } from './playback.ts';

type MarksProps = {
  readonly playback: Playback;
  readonly plan: Plan;
  readonly scale: Scale;
  readonly now: Instant;
  readonly definition: Definition;
  readonly zone: string;
  readonly language: Language;
  readonly onMove: (at: Instant) => void;
};

const y = rows.dates + rows.visits + 12;

/** Messages as dots on the day on which they are heard, and told dates as diamonds; what is still to come is paler. Each says what it is, and leads there. */
export function AxisMarks({ playback, plan, scale, now, definition, zone, language, onMove }: MarksProps) {
  const { t } = useTranslation('simulation');
  const { messages, obligations } = playback.run;
  const when = (at: Instant) => formatInstant(at, zone, language, { relativeTo: playback.start });
  /** The clock goes to the very instant, and not to the minute under the pointer, which may lie before it. */
  const goTo = (at: Instant) => (event: PointerEvent) => {
    event.stopPropagation();
    onMove(at);
  };
  const nameOf = ({ textId }: SimulatedMessage) => {
    const text = definition.texts[textId];
    return (text && inLanguage(nameOfText(text), language)) || textId;
  };
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
              onPointerDown={goTo(due)}
            >
              <title>{`${t('promised')}: ${when(due)}`}</title>
            </path>
          );
        }),
      )}
      {messages.map((message) =>
        message.acceptedAt === null ? null : (
          <g key={message.messageKey} onPointerDown={goTo(message.acceptedAt)}>
            <title>{`${nameOf(message)} · ${when(message.acceptedAt)} · ${t(wordOf[channelClass(message, plan)])}`}</title>
            <circle className={classes.hold} cx={scale(message.acceptedAt)} cy={y} r={9} />
            <circle
              className={`${classes[channelClass(message, plan)]} ${message.acceptedAt > now ? classes.later : ''}`}
              cx={scale(message.acceptedAt)}
              cy={y}
              r={4.5}
            />
          </g>
        ),
      )}
    </>
  );
}

const wordOf = { mail: 'email', sms: 'sms', call: 'call' } as const;

function channelClass(
  { channels, otherChannel, status }: SimulatedMessage,
  { candidate }: Plan,
): 'mail' | 'sms' | 'call' {
  if (status === 'phoned') return 'call';
  const used = channelsOf(channels, toCandidate(candidate))[otherChannel ? 1 : 0];
  return used === 'sms' ? 'sms' : 'mail';
}

const diamond = (x: number) => `M${x} ${y - 6} L${x + 5} ${y} L${x} ${y + 6} L${x - 5} ${y} Z`;
