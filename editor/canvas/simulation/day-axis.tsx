import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../process/calendar/calendar.ts';
import { msPerDay, msPerMinute } from '../../../process/calendar/days.ts';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import { AxisLegend } from './axis-legend.tsx';
import { AxisMarks } from './axis-marks.tsx';
import { rows, type Scale } from './axis-scale.ts';
import { AxisVisits } from './axis-visits.tsx';
import classes from './day-axis.module.css';
import { daysOnAxis } from './days-on-axis.ts';
import type { Plan } from './plan.ts';
import type { Playback } from './playback.ts';

const least = 9;
const most = 64;
const height = rows.dates + rows.visits + rows.marks;

type AxisProps = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  readonly playback: Playback;
  readonly plan: Plan;
  readonly now: Instant;
  readonly language: Language;
  readonly onMove: (at: Instant) => void;
};

/** The days from applying to the end: weekends and holidays shaded, where the candidate stands, and every message and told date. */
export function DayAxis({ definition, calendar, playback, plan, now, language, onMove }: AxisProps) {
  const { t } = useTranslation('simulation');
  const { ref, width } = useElementSize();
  const days = useMemo(() => daysOnAxis(calendar, playback, language), [calendar, playback, language]);
  const first = days[0]?.from ?? playback.start;
  const perDay = Math.min(most, Math.max(least, width / Math.max(1, days.length)));
  const scale: Scale = (at) => ((at - first) / msPerDay) * perDay;
  const wide = Math.max(days.length * perDay, 1);
  const toInstant = (x: number) => {
    const at = first + (x / perDay) * msPerDay;
    return Math.min(Math.max(Math.round(at / msPerMinute) * msPerMinute, playback.start), playback.end);
  };
  const scrollRef = useKeepInView(scale(now));
  const onPointer = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    onMove(toInstant(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  const { zone } = calendar;
  const when = formatInstant(now, zone, language, { relativeTo: playback.start });
  return (
    <>
      <div className={classes.measure} ref={ref} />
      <div className={classes.scroll} ref={scrollRef}>
        <div className={classes.inside} style={{ width: wide }}>
          <svg
            className={classes.axis}
            width={wide}
            height={height}
            aria-hidden="true"
            onPointerDown={onPointer}
            onPointerMove={onPointer}
          >
            {days.map((day) => (
              <g key={day.from}>
                {day.kind !== 'working' && (
                  <rect
                    className={classes.shade}
                    data-holiday={day.kind === 'holiday' || undefined}
                    x={scale(day.from)}
                    y={0}
                    width={Math.max(1, scale(day.to) - scale(day.from))}
                    height={height}
                  >
                    <title>{`${day.date} ${t(day.kind)}`}</title>
                  </rect>
                )}
                {isLabelled(day.weekday, perDay) && (
                  <text className={classes.label} x={scale(day.from) + 2} y={11}>
                    {day.label}
                  </text>
                )}
              </g>
            ))}
            {plan.silence && (
              <rect
                className={classes.silence}
                x={scale(plan.silence.from)}
                y={rows.dates}
                width={Math.max(2, scale(plan.silence.to) - scale(plan.silence.from))}
                height={height - rows.dates}
              />
            )}
            <line className={classes.line} x1={0} x2={wide} y1={rows.dates} y2={rows.dates} />
            <AxisVisits definition={definition} playback={playback} scale={scale} language={language} />
            <AxisMarks {...{ definition, playback, plan, scale, now, zone, language }} onMove={onMove} />
            <line className={classes.cursor} x1={scale(now)} x2={scale(now)} y1={0} y2={height} />
          </svg>
          <input
            className={classes.slider}
            type="range"
            aria-label={t('axisLabel')}
            aria-valuetext={t('axis', { when, day: Math.floor((now - playback.start) / msPerDay) + 1 })}
            min={playback.start}
            max={playback.end}
            step={msPerMinute * 60}
            value={now}
            style={{
              marginLeft: scale(playback.start),
              width: Math.max(40, scale(playback.end) - scale(playback.start)),
            }}
            onChange={(event) => onMove(Number(event.currentTarget.value))}
          />
        </div>
      </div>
      <AxisLegend />
    </>
  );
}

/** As many dates as there is room for: every day, every other working day, or Mondays. */
function isLabelled(weekday: number, perDay: number): boolean {
  if (perDay >= 44) return true;
  return weekday === 1 || (perDay >= 24 && (weekday === 3 || weekday === 5));
}

/** Scrolls the axis so that the clock stays in sight. */
function useKeepInView(x: number) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const margin = box.clientWidth / 6;
    if (x < box.scrollLeft + margin || x > box.scrollLeft + box.clientWidth - margin)
      box.scrollLeft = x - box.clientWidth / 3;
  }, [x]);
  return ref;
}
