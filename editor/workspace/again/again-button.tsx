import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLater } from '../../shell/load-later.tsx';
import type { AgainSheetProps } from './again-sheet.tsx';
import { useHold } from '../page/held-items.tsx';
import './texts.ts';

const Sheet = loadLater<AgainSheetProps>(async () => (await import('./again-sheet.tsx')).AgainSheet, {
  isNeeded: ({ isOpen }) => isOpen,
});

type AgainButtonProps = Omit<AgainSheetProps, 'isOpen' | 'onClose'> & {
  /** Where it is offered no longer, a sheet that is open stays until it is closed. */
  readonly isOffered?: boolean;
};

/** Opens how a message that has not arrived can be sent again, or by another channel. */
export function AgainButton({ isOffered = true, ...about }: AgainButtonProps) {
  const { t } = useTranslation('again');
  const [isOpen, setOpen] = useState(false);
  useHold(isOpen);
  if (!isOffered && !isOpen) return null;
  return (
    <>
      {isOffered && (
        <Button variant="default" size="xs" onClick={() => setOpen(true)} style={{ justifySelf: 'start' }}>
          {t('open')}
        </Button>
      )}
      <Sheet {...about} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
