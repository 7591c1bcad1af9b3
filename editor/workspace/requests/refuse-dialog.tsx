import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RefusalReason, refusalReasons } from '../../../server/contract/fixed-values.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { prefilled } from './prefilled.ts';
import { RequestDialog } from './request-dialog.tsx';

type Props = {
  readonly requestId: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly opened: boolean;
  readonly onClose: () => void;
};

const shortest = 20;

/** The data stay: why, in words that the candidate reads. */
export function RefuseDialog({ requestId, name, language, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const [reason, setReason] = useState<RefusalReason>('discrimination');
  const [written, setWritten] = useState<string>();
  const text = written ?? prefilled[reason][language];
  const refuse = useChange(
    () => call(routes.refuseDeletion, { params: { requestId }, body: { reason, text: text.trim() } }),
    () => t('refused'),
    onClose,
  );
  const isShort = text.trim().length < shortest;
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('refuseTitle', { name })}
      button={t('refuseButton')}
      isReady={!isShort}
      isPending={refuse.isPending}
      send={() => refuse.mutate(undefined)}
    >
      <NativeSelect
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as RefusalReason)}
        data={refusalReasons.map((value) => ({ value, label: t(`reason_${value}`) }))}
      />
      <Textarea
        label={t('text')}
        value={text}
        onChange={(event) => setWritten(event.currentTarget.value)}
        error={isShort && t('textShort')}
        maxLength={2000}
        minRows={4}
        autosize
      />
    </RequestDialog>
  );
}
