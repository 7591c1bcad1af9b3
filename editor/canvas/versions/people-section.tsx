import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import { showError } from '../../shell/toast.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { isSafe } from '../saving/is-safe.ts';
import { ImpactSummary } from './impact-summary.tsx';
import { MoveChoices } from './move-choices.tsx';
import { MovePreview } from './move-preview.tsx';
import type { Moving } from './use-moving.ts';
import './moving-texts.ts';

type SectionProps = {
  readonly processId: string;
  readonly saver: DraftSaver;
  readonly target: Definition;
  readonly moving: Moving;
  /** Whether candidates go over once it is published. */
  readonly moves: boolean;
  readonly onMoves: (moves: boolean) => void;
};

/** Whom a publish concerns, and whether they stay on their version or go over to the new one. */
export function PeopleSection({ processId, saver, target, moving, moves, onMoves }: SectionProps) {
  const { t } = useTranslation('moving');
  const { impact, versions, plan, setPlan } = moving;
  if (impact.jobs.length === 0) return null;
  return (
    <section aria-label={t('peopleTitle')}>
      <Text fw={600} mb={4}>
        {t('peopleTitle')}
      </Text>
      <Stack gap="md">
        <ImpactSummary impact={impact} versions={versions} target={target} />
        <Radio.Group
          aria-label={t('peopleTitle')}
          value={moves ? 'move' : 'stay'}
          onChange={(value) => onMoves(value === 'move')}
        >
          <Stack gap="xs">
            <Radio value="stay" label={t('stay')} description={t('stayHint')} />
            <Radio value="move" label={t('move')} description={t('moveHint')} />
          </Stack>
        </Radio.Group>
        {moves && (
          <>
            <MoveChoices impact={impact} target={target} targetId={undefined} plan={plan} onChange={setPlan} />
            <DraftPreview processId={processId} saver={saver} moving={moving} />
          </>
        )}
      </Stack>
    </section>
  );
}

/** The server tries the move with the draft as it has it: that has to be saved before. */
function DraftPreview({ processId, saver, moving }: Pick<SectionProps, 'processId' | 'saver' | 'moving'>) {
  const { t } = useTranslation('moving');
  const [isShown, setShown] = useState(false);
  const show = () => {
    isSafe(saver).then(setShown, showError);
  };
  if (isShown) return <MovePreview processId={processId} targetId={undefined} plan={moving.plan} />;
  return (
    <Button variant="default" onClick={show} style={{ alignSelf: 'flex-start' }}>
      {t('preview')}
    </Button>
  );
}
