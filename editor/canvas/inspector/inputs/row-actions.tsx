import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing.ts';
import { moveInPlace, removeInPlace } from './remove-in-place.ts';
import { kept } from './kept.tsx';
import { useOneEntry } from './use-one-entry.ts';

type ActionsProps = {
  readonly label: string;
  readonly onRemove?: (() => void) | undefined;
  readonly onMove?: (by: -1 | 1) => void;
  /** Where it stands among so many, for what can be moved. */
  readonly at?: number;
  readonly of?: number;
};

/** Takes an item of a list away, and moves it where its order has meaning. */
export const RowActions = kept(function RowActions({ label, onRemove, onMove, at = 0, of = 1 }: ActionsProps) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const [moved, removed] = [useOneEntry(onMove), useOneEntry(onRemove)];
  if (readOnly) return null;
  const move = (by: -1 | 1) => ({
    size: 28,
    'aria-label': `${t(by < 0 ? 'input.up' : 'input.down')}: ${label}`,
    // Disabled it would lose the focus of whoever has just moved the item to the end.
    ...(at + by < 0 || at + by >= of
      ? { 'aria-disabled': true, 'data-disabled': true }
      : {
          onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => moveInPlace(currentTarget, () => moved(by)),
        }),
  });
  return (
    <span style={{ display: 'inline-flex', marginLeft: 'auto' }}>
      {onMove && (
        <>
          <ActionIcon {...move(-1)}>
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon {...move(1)}>
            <IconArrowDown size={16} />
          </ActionIcon>
        </>
      )}
      {onRemove && (
        <ActionIcon
          size={28}
          aria-label={`${t('input.remove')}: ${label}`}
          onClick={({ currentTarget }) => removeInPlace(currentTarget, removed)}
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
  const add = useOneEntry(onClick);
  if (readOnly) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={add}
      style={{ alignSelf: 'flex-start' }}
    >
      {children}
    </Button>
  );
});
