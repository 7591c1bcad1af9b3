import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import '../page/texts.ts';

/** Throws my drafts away that are about candidates whom I do not see any more, once it is said that they are gone for good. */
export function ThrowUnseen({ count }: { readonly count: number }) {
  const { t } = useTranslation('myScorecards');
  const [asks, ask] = useState(false);
  const thrown = useChange(
    () => call(routes.discardUnseenDrafts, {}),
    (answer) => t('unseenThrown', answer),
    () => ask(false),
  );
  return (
    <>
      <Button variant="default" size="compact-sm" mt="xs" onClick={() => ask(true)}>
        {t('throwUnseen', { count })}
      </Button>
      <Modal opened={asks} onClose={() => ask(false)} title={t('throwUnseenTitle')}>
        <Text mb="md">{t('throwUnseenText', { count })}</Text>
        <Group>
          <Button loading={thrown.isPending} onClick={() => thrown.mutate(undefined)}>
            {t('throwUnseenButton', { count })}
          </Button>
          <Button variant="subtle" onClick={() => ask(false)}>
            {t('page:cancel')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
