import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useHold } from '../page/held-items.tsx';
import { CorrectionSheet } from './correction-sheet-later.ts';
import { isCorrectable } from './is-correctable.ts';
import './texts.ts';

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
      <CorrectionSheet message={message} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
