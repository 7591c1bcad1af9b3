import { Button } from '@mantine/core';
import { useEditing } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';

/** Takes a channel out of a text; Undo brings it back. */
export const RemoveChannel = kept(function RemoveChannel({
  label,
  onRemove,
}: {
  readonly label: string;
  readonly onRemove: () => void;
}) {
  const { readOnly } = useEditing();
  if (readOnly) return null;
  return (
    <Button variant="subtle" size="compact-sm" c="var(--red)" onClick={onRemove}>
      {label}
    </Button>
  );
});
