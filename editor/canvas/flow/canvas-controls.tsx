import { IconLasso } from '@tabler/icons-react';
import { ControlButton, Controls, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import '../keys/texts.ts';

/** Zoom, the whole drawing, and selecting several by pointing: what a finger has instead of Shift. */
export function CanvasControls({
  isSeveral,
  onSeveral,
}: {
  readonly isSeveral: boolean;
  readonly onSeveral: () => void;
}) {
  const { t } = useTranslation('keys');
  const { readOnly } = useEditing();
  const store = useStoreApi();
  useEffect(() => store.setState({ multiSelectionActive: isSeveral }), [store, isSeveral]);
  return (
    <Controls showInteractive={false} position="bottom-left">
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
