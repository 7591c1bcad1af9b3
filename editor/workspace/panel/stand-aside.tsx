import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import type { Visit } from './visits-of.ts';
import './texts.ts';

type StandAsideProps = {
  readonly applicationId: string;
  readonly visit: Pick<Visit, 'stepId' | 'visit'>;
  readonly onDone?: () => void;
};

/** Lets somebody who only decides, or cannot assess, read the scorecards, at the price of never assessing this visit. */
export function StandAside({ applicationId, visit, onDone }: StandAsideProps) {
  const { t } = useTranslation('panel');
  const [asks, ask] = useState(false);
  const { stepId, visit: number } = visit;
  const stand = useChange(
    () => call(routes.standAside, { params: { applicationId }, body: { stepId, visit: number } }),
    () => t('stoodAside'),
    () => {
      ask(false);
      onDone?.();
    },
  );
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {t('standAside')}
      </Button>
      <Modal opened={asks} onClose={() => ask(false)} title={t('standAsideTitle')}>
        <Text mb="md">{t('standAsideText')}</Text>
        <Group>
          <Button loading={stand.isPending} onClick={() => stand.mutate(undefined)}>
            {t('standAsideButton')}
          </Button>
          <Button variant="subtle" onClick={() => ask(false)}>
            {t('cancel')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
