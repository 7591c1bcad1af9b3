import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RefusalReason, refusalReasons } from '../../../server/contract/fixed-values.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { WordingField } from '../wording/wording-field.tsx';
import { prefilled } from './prefilled.ts';
import { RequestDialog } from './request-dialog.tsx';
import { useAnswerWords } from './use-answer-words.ts';

type Props = {
  readonly requestId: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** The data stay: why, in words that the candidate reads. */
export function RefuseDialog({ requestId, name, language, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const [reason, setReason] = useState<RefusalReason>('discrimination');
  const [written, setWritten] = useState<string>();
  const text = written ?? prefilled[reason][language];
  const { findings, isBlocked, isShort, isReady, why, setWhy, body, seeRefused } = useAnswerWords(text, language);
  const refuse = useChange(
    () => call(routes.refuseDeletion, { params: { requestId }, body: { reason, ...body } }),
    () => t('refused'),
    onClose,
    seeRefused,
  );
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('refuseTitle', { name })}
      button={t('refuseButton')}
      isReady={isReady}
      isPending={refuse.isPending}
      send={() => refuse.mutate(undefined)}
    >
      <NativeSelect
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as RefusalReason)}
        data={refusalReasons.map((value) => ({ value, label: t(`reason_${value}`) }))}
      />
      <WordingField
        label={t('text')}
        value={text}
        findings={findings}
        onChange={(event) => setWritten(event.currentTarget.value)}
        error={isShort && t('textShort')}
        maxLength={2000}
        minRows={4}
        autosize
      />
      {isBlocked && <OverrideField value={why} onChange={setWhy} />}
    </RequestDialog>
  );
}
