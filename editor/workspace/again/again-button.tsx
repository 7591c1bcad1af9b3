import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLater } from '../../shell/load-later.tsx';
import type { AgainSheetProps } from './again-sheet.tsx';
import './texts.ts';

const Sheet = loadLater<AgainSheetProps>(async () => (await import('./again-sheet.tsx')).AgainSheet, {
  isNeeded: ({ isOpen }) => isOpen,
});

/** Opens how a message that has not arrived can be sent again, or by another channel. */
export function AgainButton(about: Omit<AgainSheetProps, 'isOpen' | 'onClose'>) {
  const { t } = useTranslation('again');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)} style={{ justifySelf: 'start' }}>
        {t('open')}
      </Button>
      <Sheet {...about} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
