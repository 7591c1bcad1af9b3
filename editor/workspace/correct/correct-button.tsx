import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { loadLater } from '../../shell/load-later.tsx';
import { useHold } from '../page/held-items.tsx';
import type { CorrectionSheetProps } from './correction-sheet.tsx';
import './texts.ts';

const Sheet = loadLater<CorrectionSheetProps>(async () => (await import('./correction-sheet.tsx')).CorrectionSheet, {
  isNeeded: ({ isOpen }) => isOpen,
});

/** Opens the correction of a message that was heard and is not corrected yet; nothing for every other one, but what is open stays. */
export function CorrectButton({ message }: { readonly message: MessageView }) {
  const { t } = useTranslation('correct');
  const [isOpen, setOpen] = useState(false);
  useHold(isOpen);
  const isCorrectable = !message.corrected && ['sent', 'delivered'].includes(message.status);
  if (!isCorrectable && !isOpen) return null;
  return (
    <>
      {isCorrectable && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setOpen(true)}>
          {t('correct')}
        </Button>
      )}
      <Sheet message={message} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
