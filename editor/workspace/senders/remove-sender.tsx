import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { refreshSenders } from './refresh-senders.ts';

type RemoveSenderProps = { readonly id: string; readonly name: string; readonly onClose: () => void };

/** Removes a way out; its keys cannot be brought back. */
export function RemoveSender({ id, name, onClose }: RemoveSenderProps) {
  const { t } = useTranslation('senders');
  const remove = useChange(
    () => call(routes.removeSender, { params: { senderId: id } }),
    () => t('removed', { name }),
    () => {
      onClose();
      refreshSenders();
    },
  );
  return (
    <Stack gap="md">
      <Text>{t('removeText')}</Text>
      <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t('remove')}
      </Button>
    </Stack>
  );
}
