import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { noShowExit } from '../../../process/reckoning/no-show-exit.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';

type Props = {
  readonly stage: BoardStep;
  readonly recruits: boolean;
  readonly move: () => void;
  readonly met: () => void;
  readonly decide: (exitId: string | undefined) => void;
};

/** Of a meeting to which the candidate did not come: what can be done, by the exit that the stage has for it, or by others. */
export function Missed({ stage, recruits, move, met, decide }: Props) {
  const { t } = useTranslation('application');
  const exitId = noShowExit(stage);
  return (
    <>
      {recruits && (
        <Text size="sm" role="note" mt={4}>
          {t(exitId === undefined ? 'missedWithoutExit' : 'missedNext')}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {recruits && (
          <>
            <Button size="compact-sm" onClick={() => decide(exitId)}>
              {t('decide')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={move}>
              {t('changeMeeting')}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={met}>
          {t('metAfterAll')}
        </Button>
      </Group>
    </>
  );
}
