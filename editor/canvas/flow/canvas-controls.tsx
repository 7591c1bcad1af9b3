import { IconLasso, IconPencil } from '@tabler/icons-react';
import { ControlButton, Controls, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import '../keys/texts.ts';

/** Whether the drawing can be changed, where that is turned on first. */
export type Drawing = { readonly isOn: boolean; readonly toggle: () => void };

/** Zoom, the whole drawing, and selecting several by pointing: what a finger has instead of Shift. */
export function CanvasControls({
  isSeveral,
  onSeveral,
  drawing,
}: {
  readonly isSeveral: boolean;
  readonly onSeveral: () => void;
  readonly drawing: Drawing | undefined;
}) {
  const { t } = useTranslation(['keys', 'marks']);
  const { readOnly } = useEditing();
  const store = useStoreApi();
  useEffect(() => store.setState({ multiSelectionActive: isSeveral }), [store, isSeveral]);
  return (
    <Controls showInteractive={false} position="bottom-left">
      {drawing && (
        <ControlButton
          onClick={drawing.toggle}
          aria-label={t('marks:draw')}
          title={t('marks:draw')}
          aria-pressed={drawing.isOn}
          data-on={drawing.isOn || undefined}
        >
          <IconPencil style={{ fill: 'none', maxWidth: 18, maxHeight: 18 }} aria-hidden="true" />
        </ControlButton>
      )}
      {!readOnly && (
        <ControlButton
          onClick={onSeveral}
          aria-label={t('several')}
          title={t('several')}
          aria-pressed={isSeveral}
          data-on={isSeveral || undefined}
        >
          <IconLasso style={{ fill: 'none', maxWidth: 18, maxHeight: 18 }} aria-hidden="true" />
        </ControlButton>
      )}
    </Controls>
  );
}
