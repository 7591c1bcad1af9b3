import { IconAlertTriangleFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import { Handle, type NodeProps, Position, useStore } from '@xyflow/react';
import { type CSSProperties, memo } from 'react';
import { RingMark } from '../../shell/ring-mark.tsx';
import { kindIcons } from '../steps/kind-icon.ts';
import { entryHandle, farOut, type ExitPort, type StepNode } from './flow-types.ts';
import classes from './flow.module.css';

/** A step as a card: what it is, its name, two facts, its exits as ports on the right edge, the ring where feedback is owed. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const isFar = useStore((state) => state.transform[2] < farOut);
  const { step, name, longestWord, kindName, facts, exits, mark, overlay } = data;
  const Icon = kindIcons[step.kind];
  return (
    <div
      className={classes.card}
      data-kind={step.kind}
      data-selected={selected || undefined}
      data-tone={overlay?.tone}
      title={overlay?.title}
      data-far={isFar || undefined}
      data-mark={mark?.severity}
      style={{ '--longest-word': longestWord } as CSSProperties}
    >
      {exits.length === 0 && <Entry />}
      {overlay?.title && <span className="visually-hidden">{overlay.title}</span>}
      {overlay?.badge && <div className={`${classes.badge} nodrag nopan`}>{overlay.badge}</div>}
      <div className={classes.kind}>
        <Icon size={14} stroke={1.8} aria-hidden="true" />
        <span>{kindName}</span>
        {mark && (
          <span className={classes.mark} data-severity={mark.severity} title={mark.words}>
            {mark.severity === 'error' ? (
              <IconAlertTriangleFilled size={14} aria-hidden="true" />
            ) : (
              <IconInfoCircleFilled size={14} aria-hidden="true" />
            )}
            <span className="visually-hidden">{mark.words}</span>
          </span>
        )}
      </div>
      <div className={classes.name}>{name}</div>
      {isFar && <div className={classes.block}>{name}</div>}
      <ul className={classes.facts}>
        {facts.map((fact, at) => (
          <li key={fact}>
            {at === 0 && step.kind === 'stage' && (
              <RingMark state="ample" left={1} size={14} notches={step.ladder.rungs.map((rung) => rung.at / 100)} />
            )}
            <span title={fact}>{fact}</span>
          </li>
        ))}
      </ul>
      {exits.length > 0 && (
        <ul className={classes.ports}>
          {exits.map((exit, at) => (
            <Port key={exit.id} exit={exit} quiet={exits.length === 1} hasEntry={at === 0 && step.kind !== 'start'} />
          ))}
        </ul>
      )}
    </div>
  );
});

/** Level with the first port, so that the way straight through is a straight line. */
function Entry() {
  return <Handle type="target" id={entryHandle} position={Position.Left} className={classes.entry ?? ''} />;
}

type PortProps = { readonly exit: ExitPort; readonly quiet: boolean; readonly hasEntry: boolean };

function Port({ exit, quiet, hasEntry }: PortProps) {
  return (
    <li className={classes.port} data-tone={exit.tone} data-quiet={quiet || undefined}>
      {hasEntry && <Entry />}
      <span title={exit.name}>{exit.name}</span>
      <Handle
        type="source"
        id={exit.id}
        position={Position.Right}
        className={classes.exit ?? ''}
        data-connected={exit.connected || undefined}
        isConnectableEnd={false}
      />
    </li>
  );
}
