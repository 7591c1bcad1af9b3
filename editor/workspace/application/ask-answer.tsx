import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { AnswerDialog } from './parts-loaded-later.ts';

type AskProps = { readonly application: ApplicationDetail; readonly ask: NonNullable<ApplicationDetail['ask']> };

/** The open question, answered by staff as the candidate told them. */
export function AskAnswer(props: AskProps) {
  const { t } = useTranslation('application');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('answerFor')}
      </Button>
      <AnswerDialog {...props} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
