import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDate } from '../../../process/calendar/local-time.ts';
import type { RequestKind } from '../../../server/contract/requests.ts';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { RequestDialog } from './request-dialog.tsx';
import './texts.ts';

type Props = {
  readonly applicationId: string;
  readonly name: string;
  /** The job's. */
  readonly zone: string;
  readonly appliedAt: string;
  /** What may be asked for and is not open yet. */
  readonly kinds: readonly RequestKind[];
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Writes down what a candidate has asked for by law by telephone, letter or mail, and when it came: the law counts from there. */
export function RecordDialog({ applicationId, name, zone, appliedAt, kinds, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const today = localDate(zone, Date.now());
  const [kind, setKind] = useState(kinds[0] ?? 'deletion');
  const [askedOn, setAskedOn] = useState(today);
  const record = useChange(
    () => call(routes.recordRequest, { params: { applicationId }, body: { kind, askedOn } }),
    () => t('recorded'),
    onClose,
    (error) => mistakeAt(error, 'body.askedOn') !== undefined,
  );
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('recordTitle', { name })}
      button={t('recordButton')}
      isReady={askedOn !== ''}
      isPending={record.isPending}
      send={() => record.mutate(undefined)}
    >
      <Text>{t('recordText')}</Text>
      <NativeSelect
        label={t('what')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as RequestKind)}
        data={kinds.map((value) => ({ value, label: t(value) }))}
      />
      <TextInput
        type="date"
        label={t('cameOn')}
        value={askedOn}
        min={localDate(zone, Date.parse(appliedAt))}
        max={today}
        onChange={(event) => {
          record.reset();
          setAskedOn(event.currentTarget.value);
        }}
        error={mistakeAt(record.error, 'body.askedOn')}
        required
      />
    </RequestDialog>
  );
}
