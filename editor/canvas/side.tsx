import { Drawer } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLater } from '../shell/load-later.tsx';
import { type Selection, useDefinition } from './editing.ts';
import { ReckoningContext, useReckoningOf } from './problems/use-reckoning.ts';
import { Inspector } from './inspector/inspector.tsx';
import classes from './process-editor.module.css';
import type { TextPlace } from './texts-editor/text-place.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

/** With all that renders templates: loaded when a text is opened for the first time. */
const TextPanel = loadLater(async () => (await import('./texts-editor/text-panel.tsx')).TextPanel, {
  waiting: () => <aside className={classes.loading} />,
});

/** The bar over the drawing has all that can be done with several. */
const isMany = (selection: Selection) => selection.kind === 'steps' && selection.ids.length > 1;

type SideProps = {
  readonly isPhone: boolean;
  /** While several are being selected by pointing, or the menu of one is open, a sheet over them would be in the way. */
  readonly isSeveral: boolean;
  readonly selection: Selection;
  readonly actions: CanvasActions;
  readonly text: { readonly id: string; readonly at?: TextPlace } | undefined;
  readonly onText: (textId: string | undefined) => void;
  readonly onClose: () => void;
};

/** The right side: the inspector of what is selected, or the text that was opened; on a phone a sheet from below. */
export function Side({ isPhone, isSeveral, selection, actions, text, onText, onClose }: SideProps) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const { texts } = definition;
  const reckoning = useReckoningOf(definition);
  const isText = text !== undefined && texts[text.id] !== undefined;
  const isGone = text !== undefined && !isText;
  useEffect(() => {
    if (isGone) onText(undefined);
  }, [isGone, onText]);
  const isOpen = isText || selection.kind !== 'nothing';
  const shown = isText ? (
    <TextPanel
      key={`${text.id} ${text.at?.channel} ${text.at?.language}`}
      textId={text.id}
      at={text.at}
      selection={selection}
      onOpen={onText}
      onClose={() => onText(undefined)}
    />
  ) : (
    <Inspector selection={selection} actions={actions} />
  );
  const side = <ReckoningContext value={reckoning}>{shown}</ReckoningContext>;
  if (!isPhone) return isOpen ? side : null;
  return (
    <Drawer
      opened={isOpen && (isText || !(isSeveral || isMany(selection)))}
      onClose={isText ? () => onText(undefined) : onClose}
      position="bottom"
      size={isText ? '92%' : '70%'}
      title={t(isText ? 'text.title' : 'inspector.title')}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
      classNames={{ body: classes.sheet ?? '' }}
    >
      {side}
    </Drawer>
  );
}
