import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkActs } from './bulk-acts.ts';
import '../panel/texts.ts';

type StandAsideForManyProps = { readonly blind: readonly string[]; readonly acts: BulkActs };

/**
 * Reads the scorecards of many at the price of never assessing them; asked for once more, as for a single person, since it can never be undone.
 * Waits while words are being written to others, and stays in sight meanwhile: writing may begin while the question is open.
 */
export function StandAsideForMany({ blind, acts }: StandAsideForManyProps) {
  const { t } = useTranslation(['bulk', 'panel']);
  const [asks, ask] = useState(false);
  const { onAsk } = acts;
  useEffect(() => {
    onAsk(asks);
    return () => onAsk(false);
  }, [asks, onAsk]);
  const count = blind.length;
  const isWriting = acts.writing.progress !== null;
  const stand = () => {
    ask(false);
    void acts.writing.write(blind, { which: 'anew', standAside: true });
  };
  return (
    <>
      <Button variant="default" size="compact-sm" disabled={isWriting || !acts.isShown} onClick={() => ask(true)}>
        {t('standAside', { count })}
      </Button>
      <Modal opened={asks} onClose={() => ask(false)} title={t('standAsideTitle', { count })}>
        <Text mb="md">{t('panel:standAsideText')}</Text>
        <Group>
          <Button loading={isWriting} onClick={stand}>
            {t('standAside', { count })}
          </Button>
          <Button variant="subtle" onClick={() => ask(false)}>
            {t('panel:cancel')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
