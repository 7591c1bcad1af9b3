import { connectionsOf } from '../../process/definition/connections-of.ts';
import { exitsOf } from '../../process/definition/exits-of.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { roundedPath, routeOf } from '../canvas/flow/route-of.ts';
import classes from './drawing-picture.module.css';

const card = { width: 256, height: 160 };
const widest = 3;

/** A drawing, small: what people decide in the accent, what asks and what ends apart. Says nothing to a screen reader. */
export function DrawingPicture({ definition }: { readonly definition: Definition }) {
  const places = Object.entries(definition.layout.steps);
  if (places.length === 0) return null;
  const [left, top] = [Math.min(...places.map(([, { x }]) => x)), Math.min(...places.map(([, { y }]) => y))];
  const width = Math.max(...places.map(([, { x }]) => x)) - left + card.width;
  const height = Math.max(...places.map(([, { y }]) => y)) - top + card.height;
  // A long drawing is stretched in height, so that its rows stay apart in a small picture.
  const stretch = Math.max(1, width / height / widest);
  return (
    <svg
      className={classes.picture}
      viewBox={`-20 -20 ${width + 40} ${height * stretch + 40}`}
      aria-hidden="true"
      preserveAspectRatio="xMidYMid meet"
    >
      <g transform={`scale(1 ${stretch}) translate(${-left} ${-top})`}>
        {connectionsOf(definition).map(({ from, exit, to }) => (
          <path key={`${from}/${exit}`} className={classes.wire} d={wire(definition, from, exit, to)} />
        ))}
        {places.map(([id, { x, y }]) => {
          const step = definition.steps[id];
          const kind = step?.kind === 'end' ? `end-${step.outcome}` : step?.kind;
          return <rect key={id} x={x} y={y} {...card} rx={16} className={classes.block} data-kind={kind} />;
        })}
      </g>
    </svg>
  );
}

function wire({ layout, steps }: Definition, from: string, exit: string, to: string): string {
  const [start, end] = [layout.steps[from], layout.steps[to]];
  const step = steps[from];
  if (!start || !end || !step) return '';
  const exits = exitsOf(step);
  const middle = (place: { y: number }) => place.y + card.height / 2;
  const box = ({ y }: { y: number }) => ({ top: y, bottom: y + card.height });
  const points = routeOf({
    from: { x: start.x + card.width, y: middle(start) },
    to: { x: end.x, y: middle(end) },
    fromBox: box(start),
    toBox: box(end),
    port: exits.indexOf(exit),
    ports: exits.length,
  });
  return roundedPath(points, 16);
}
