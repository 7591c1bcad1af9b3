import type { Definition, Language } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { rows, type Scale } from './axis-scale.ts';
import classes from './day-axis.module.css';
import type { Playback } from './playback.ts';

type VisitsProps = {
  readonly definition: Definition;
  readonly playback: Playback;
  readonly scale: Scale;
  readonly language: Language;
};

const charWidth = 6.4;

/** Where the candidate stands from when to when, named where there is room. */
export function AxisVisits({ definition, playback, scale, language }: VisitsProps) {
  return playback.run.visits.map(({ stepId, visit, enteredAt, leftAt }) => {
    const x = scale(enteredAt);
    const width = scale(leftAt ?? playback.end) - x;
    const name = inLanguage(definition.steps[stepId]?.name, language) || stepId;
    const room = Math.floor((width - 8) / charWidth);
    if (width < 1.5) return null;
    return (
      <g key={`${stepId}/${visit}`}>
        <rect className={classes.visit} x={x} y={rows.dates + 3} width={width} height={rows.visits - 6} rx={4}>
          <title>{name}</title>
        </rect>
        {room >= 3 && (
          <text className={classes.visitName} x={x + 4} y={rows.dates + 15}>
            {name.length <= room ? name : `${name.slice(0, room - 1)}…`}
          </text>
        )}
      </g>
    );
  });
}
