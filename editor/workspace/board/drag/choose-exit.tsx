import { Button, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../../shell/language.ts';
import './texts.ts';

type ChooseExitProps = {
  /** Null is closed. */
  readonly exits: readonly BoardStep['exits'][number][] | null;
  readonly choose: (exitId: string) => void;
  readonly onClose: () => void;
};

/** Where several exits lead to the column on which a card was dropped. */
export function ChooseExit({ exits, choose, onClose }: ChooseExitProps) {
  const { t } = useTranslation('drag');
  const language = useLanguage();
  return (
    <Modal opened={exits !== null} onClose={onClose} title={t('which')} size="sm">
      <Stack gap="xs">
        <Text c="dimmed">{t('several')}</Text>
        {exits?.map(({ id, name }) => (
          <Button key={id} variant="default" justify="flex-start" onClick={() => choose(id)}>
            {inLanguage(name, language)}
          </Button>
        ))}
      </Stack>
    </Modal>
  );
}
