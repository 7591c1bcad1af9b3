import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { WordingField } from '../wording/wording-field.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { useAnswerWords } from './use-answer-words.ts';

type Props = {
  readonly requestId: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** The merits of whoever was chosen, in writing and without their name. */
export function MeritsDialog({ requestId, name, language, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const [text, setText] = useState('');
  const { findings, isBlocked, isReady, why, setWhy, body, seeRefused } = useAnswerWords(text, language);
  const answer = useChange(
    () => call(routes.answerMerits, { params: { requestId }, body }),
    () => t('meritsSent'),
    onClose,
    seeRefused,
  );
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('meritsTitle', { name })}
      size="lg"
      button={t('refuseButton')}
      isReady={isReady}
      isPending={answer.isPending}
      send={() => answer.mutate(undefined)}
    >
      <Text>{t('meritsText')}</Text>
      <WordingField
        label={t('text')}
        description={t(language === 'sv' ? 'inSwedish' : 'inEnglish')}
        value={text}
        findings={findings}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={5000}
        minRows={6}
        autosize
        data-autofocus
      />
      {isBlocked && <OverrideField value={why} onChange={setWhy} />}
    </RequestDialog>
  );
}
