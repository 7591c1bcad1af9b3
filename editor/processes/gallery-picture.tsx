import { useEffect, useState } from 'react';
import type { Definition } from '../../process/definition/schema.ts';
import { connectionsOf } from '../../process/definition/connections-of.ts';
import { exitsOf } from '../../process/definition/exits-of.ts';
import { roundedPath, routeOf } from '../canvas/flow/route-of.ts';
import classes from './processes.module.css';

const card = { width: 256, height: 160 };

/** The drawing of a ready process, small; its code is loaded apart because the process files are large. */
export function GalleryPicture({ galleryId }: { readonly galleryId: string }) {
  const [definition, setDefinition] = useState<Definition>();
  useEffect(() => {
    let isCurrent = true;
    void import('../../process/gallery/gallery.ts').then(({ gallery }) => {
      const entry = gallery.find((one) => one.definition.id === galleryId);
      if (isCurrent && entry) setDefinition(entry.definition);
    });
    return () => {
      isCurrent = false;
    };
  }, [galleryId]);
  return <div className={classes.picture}>{definition && <Drawing definition={definition} />}</div>;
}

function Drawing({ definition }: { readonly definition: Definition }) {
  const places = Object.entries(definition.layout.steps);
  const left = Math.min(...places.map(([, place]) => place.x));
  const top = Math.min(...places.map(([, place]) => place.y));
  const width = Math.max(...places.map(([, place]) => place.x)) - left + card.width;
  const height = Math.max(...places.map(([, place]) => place.y)) - top + card.height;
  return (
    <svg
      viewBox={`${left - 20} ${top - 20} ${width + 40} ${height + 40}`}
      aria-hidden="true"
      preserveAspectRatio="xMidYMid meet"
    >
      {connectionsOf(definition).map(({ from, exit, to }) => (
        <path key={`${from}/${exit}`} className={classes.wire} d={wire(definition, from, exit, to)} />
      ))}
      {places.map(([id, { x, y }]) => (
        <rect key={id} x={x} y={y} {...card} rx={16} className={classes.block} data-kind={definition.steps[id]?.kind} />
      ))}
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
