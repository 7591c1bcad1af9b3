import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHold } from '../page/held-items.tsx';
import { AnswerReplySheet, type AnswerReplySheetProps } from './answer-reply-later.ts';
import './texts.ts';

type AnswerReplyButtonProps = Omit<AnswerReplySheetProps, 'isOpen' | 'onClose'> & {
  /** There is an answer already. */
  readonly isAnswered?: boolean;
  /** In place of the usual words. */
  readonly label?: string;
};

/** Opens the answer to what a candidate wrote. */
export function AnswerReplyButton({ isAnswered = false, label, ...about }: AnswerReplyButtonProps) {
  const { t } = useTranslation('reply');
  const [isOpen, setOpen] = useState(false);
  useHold(isOpen);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)} style={{ justifySelf: 'start' }}>
        {label ?? t(isAnswered ? 'openAgain' : 'open')}
      </Button>
      <AnswerReplySheet {...about} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
