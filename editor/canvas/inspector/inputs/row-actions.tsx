import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing.ts';
import { removeInPlace } from './remove-in-place.ts';
import { kept } from './kept.tsx';

/** Takes an item of a list away, and moves it where its order has meaning. */
export const RowActions = kept(function RowActions({
  label,
  onRemove,
  onMove,
}: {
  readonly label: string;
  readonly onRemove?: (() => void) | undefined;
  readonly onMove?: (by: -1 | 1) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  if (readOnly) return null;
  return (
    <span style={{ display: 'inline-flex', marginLeft: 'auto' }}>
      {onMove && (
        <>
          <ActionIcon size={28} aria-label={`${t('input.up')}: ${label}`} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon size={28} aria-label={`${t('input.down')}: ${label}`} onClick={() => onMove(1)}>
            <IconArrowDown size={16} />
          </ActionIcon>
        </>
      )}
      {onRemove && (
        <ActionIcon
          size={28}
          aria-label={`${t('input.remove')}: ${label}`}
          onClick={({ currentTarget }) => removeInPlace(currentTarget, onRemove)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </span>
  );
});

/** Adds one more to a list. */
export const AddButton = kept(function AddButton({
  children,
  onClick,
}: {
  readonly children: string;
  readonly onClick: () => void;
}) {
  const { readOnly } = useEditing();
  if (readOnly) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={onClick}
      style={{ alignSelf: 'flex-start' }}
    >
      {children}
    </Button>
  );
});
