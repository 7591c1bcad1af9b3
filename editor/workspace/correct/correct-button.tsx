import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { loadLater } from '../../shell/load-later.tsx';
import { useHold } from '../page/held-items.tsx';
import type { CorrectionSheetProps } from './correction-sheet.tsx';
import { isCorrectable } from './is-correctable.ts';
import './texts.ts';

const Sheet = loadLater<CorrectionSheetProps>(async () => (await import('./correction-sheet.tsx')).CorrectionSheet, {
  isNeeded: ({ isOpen }) => isOpen,
});

/** Opens the correction of a message that was heard and is not corrected yet; nothing for every other one, but what is open stays. */
export function CorrectButton({ message }: { readonly message: MessageView }) {
  const { t } = useTranslation('correct');
  const [isOpen, setOpen] = useState(false);
  useHold(isOpen);
  const canBe = isCorrectable(message);
  if (!canBe && !isOpen) return null;
  return (
    <>
      {canBe && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setOpen(true)}>
          {t('correct')}
        </Button>
      )}
      <Sheet message={message} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
