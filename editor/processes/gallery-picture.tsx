import { useEffect, useState } from 'react';
import type { Definition } from '../../process/definition/schema.ts';
import { connectionsOf } from '../../process/definition/connections-of.ts';
import classes from './processes.module.css';

const card = { width: 240, height: 120 };

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
  const at = (id: string) => definition.layout.steps[id] ?? { x: left, y: top };
  return (
    <svg
      viewBox={`${left - 20} ${top - 20} ${width + 40} ${height + 40}`}
      aria-hidden="true"
      preserveAspectRatio="xMidYMid meet"
    >
      {connectionsOf(definition).map(({ from, exit, to }) => {
        const start = { x: at(from).x + card.width, y: at(from).y + card.height / 2 };
        const end = { x: at(to).x, y: at(to).y + card.height / 2 };
        const middle = (start.x + end.x) / 2;
        return (
          <path
            key={`${from}/${exit}`}
            className={classes.wire}
            d={`M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`}
          />
        );
      })}
      {places.map(([id, { x, y }]) => (
        <rect key={id} x={x} y={y} {...card} rx={16} className={classes.block} data-kind={definition.steps[id]?.kind} />
      ))}
    </svg>
  );
}
