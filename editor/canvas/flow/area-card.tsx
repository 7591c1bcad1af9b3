import { type NodeProps, NodeResizer, NodeToolbar, Position, useStore } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { areaColours } from '../../../process/definition/fixed-values.ts';
import type { Area } from '../../../process/definition/schema.ts';
import { putArea } from '../edits/change-areas.ts';
import { smallest } from '../edits/resize-marks.ts';
import { useEditing } from '../editing.ts';
import { areaHandle, type AreaNode, farOut } from './flow-types.ts';
import classes from './flow.module.css';
import { leaveWords } from './leave-words.ts';

// The area lies behind everything, and what floats above it would lie there too.
const overAll = { zIndex: 1_000 };

/** A coloured area behind steps that belong together: named and taken hold of at its top, resized at its edges. */
export const AreaCard = memo(function AreaCard({ data: { area }, selected }: NodeProps<AreaNode>) {
  const { t } = useTranslation('marks');
  const { store, readOnly } = useEditing();
  const isFar = useStore((state) => state.transform[2] < farOut);
  const change = (changed: Partial<Area>, gesture?: string) =>
    store.edit('edit.changeArea', (definition) => putArea(definition, { ...area, ...changed }), gesture);
  return (
    <>
      <NodeResizer
        isVisible={selected && !readOnly}
        minWidth={smallest.area.width}
        minHeight={smallest.area.height}
        onResizeEnd={(_, { x, y, width, height }) =>
          change({ x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) })
        }
      />
      {!readOnly && <Colours isVisible={selected} chosen={area.colour} onChoose={(colour) => change({ colour })} />}
      <div
        className={classes.area}
        data-colour={area.colour}
        data-selected={selected || undefined}
        data-far={isFar || undefined}
      >
        <div className={`${classes.areaTop} ${areaHandle}`}>
          <input
            className="nodrag nopan"
            aria-label={t('areaName')}
            placeholder={readOnly ? '' : t('areaPlaceholder')}
            maxLength={200}
            readOnly={readOnly}
            // As wide as its words, so that the rest of the top is there to take hold of.
            size={Math.max(area.name.length, readOnly ? 1 : 16)}
            value={area.name}
            onKeyDown={leaveWords}
            onBlur={store.endGesture}
            onChange={(event) => change({ name: event.currentTarget.value }, `area.${area.id}`)}
          />
        </div>
      </div>
    </>
  );
});

type ColoursProps = {
  readonly isVisible: boolean;
  readonly chosen: Area['colour'];
  readonly onChoose: (colour: Area['colour']) => void;
};

function Colours({ isVisible, chosen, onChoose }: ColoursProps) {
  const { t } = useTranslation('marks');
  return (
    <NodeToolbar isVisible={isVisible} position={Position.Top} align="start" offset={6} style={overAll}>
      <div className={classes.colours} role="group" aria-label={t('colour')}>
        {areaColours.map((colour) => (
          <button
            key={colour}
            type="button"
            className={classes.colour}
            data-colour={colour}
            aria-label={t(`colour_${colour}`)}
            title={t(`colour_${colour}`)}
            aria-pressed={colour === chosen}
            onClick={() => onChoose(colour)}
          />
        ))}
      </div>
    </NodeToolbar>
  );
}
