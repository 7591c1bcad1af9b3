import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { RequestDialog } from './request-dialog.tsx';

type Props = {
  readonly requestId: string;
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Erases for good, once the name has been typed: nothing of it can be undone. */
export function EraseDialog({ requestId, name, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const [typed, setTyped] = useState('');
  const isSame = typed.trim().toLowerCase() === name.toLowerCase();
  const erase = useChange(
    () => call(routes.eraseByRequest, { params: { requestId }, body: { name: typed } }),
    () => t('erased'),
    onClose,
  );
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('eraseTitle', { name })}
      button={t('eraseButton')}
      color="red"
      isReady={isSame}
      isPending={erase.isPending}
      send={() => erase.mutate(undefined)}
    >
      <Text>{t('eraseText')}</Text>
      <TextInput
        label={t('typeName', { name })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
    </RequestDialog>
  );
}
