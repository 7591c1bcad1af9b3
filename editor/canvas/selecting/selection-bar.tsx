import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconBoxMultiple,
  IconClipboardCopy,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconSitemap,
  IconSquarePlus,
  IconTrash,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { keysOf } from '../keys/key-caps.tsx';
import type { Shortcut } from '../keys/shortcuts.ts';
import '../keys/texts.ts';
import type { CanvasActions } from '../use-canvas-actions.ts';
import classes from './selecting.module.css';
import './texts.ts';

/** Over the drawing while several things are selected: everything that can be done with them together, each with its key. */
export function SelectionBar({ actions }: { readonly actions: CanvasActions }) {
  const { t } = useTranslation('selecting');
  const { readOnly } = useEditing();
  if (readOnly || actions.selected < 2) return null;
  const { align, distribute } = actions.arrange;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('title', { count: actions.selected })}>
      <span className={classes.count}>{t('count', { count: actions.selected })}</span>
      <Tool action="alignLeft" icon={IconLayoutAlignLeft} onClick={() => align('left')} />
      <Tool action="alignCentre" icon={IconLayoutAlignCenter} onClick={() => align('centre')} />
      <Tool action="alignRight" icon={IconLayoutAlignRight} onClick={() => align('right')} />
      <Tool action="alignTop" icon={IconLayoutAlignTop} onClick={() => align('top')} />
      <Tool action="alignMiddle" icon={IconLayoutAlignMiddle} onClick={() => align('middle')} />
      <Tool action="alignBottom" icon={IconLayoutAlignBottom} onClick={() => align('bottom')} />
      {actions.selected > 2 && (
        <>
          <Gap />
          <Tool action="distributeRow" icon={IconLayoutDistributeVertical} onClick={() => distribute('row')} />
          <Tool action="distributeColumn" icon={IconLayoutDistributeHorizontal} onClick={() => distribute('column')} />
        </>
      )}
      <Gap />
      {actions.canTidy && <Tool action="tidy" icon={IconSitemap} onClick={actions.tidy} />}
      <Tool action="addArea" icon={IconSquarePlus} onClick={() => actions.addArea()} />
      <Gap />
      <Tool action="copy" icon={IconClipboardCopy} onClick={actions.copy} />
      {actions.canDuplicate && <Tool action="duplicate" icon={IconBoxMultiple} onClick={actions.duplicate} />}
      <Tool action="remove" icon={IconTrash} onClick={actions.remove} />
    </div>
  );
}

type ToolProps = {
  readonly action: Shortcut;
  readonly icon: ComponentType<{ size: number; stroke: number }>;
  readonly onClick: () => void;
};

function Tool({ action, icon: Icon, onClick }: ToolProps): ReactNode {
  const { t } = useTranslation('keys');
  const words = t(action);
  return (
    <Tooltip label={`${words} (${keysOf(action)[0]?.join(' ') ?? ''})`}>
      <ActionIcon aria-label={words} onClick={onClick}>
        <Icon size={18} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

function Gap() {
  return <span className={classes.gap} aria-hidden="true" />;
}
