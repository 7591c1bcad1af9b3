import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { loadLater } from '../../shell/load-later.tsx';
import type { FeedbackComposerProps } from '../feedback/feedback-composer.tsx';
import type { Draft, Exit } from './decision-body.ts';

const FeedbackComposer = loadLater<FeedbackComposerProps>(
  async () => (await import('../feedback/feedback-composer.tsx')).FeedbackComposer,
  { isNeeded: ({ opened }) => opened },
);

/** Opens the composer over the decision, and takes its texts over; nothing where the stage has no scorecard or nothing is owed. */
export function WriteFromScorecards({
  card,
  step,
  exit,
  draft,
  setDraft,
  onWriting,
}: {
  readonly card: Card;
  readonly step: BoardStep;
  readonly exit: Exit;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** Told when the composer opens and closes. */
  readonly onWriting: (isWriting: boolean) => void;
}) {
  const { t } = useTranslation('decide');
  const [opened, setOpened] = useState(false);
  const open = (isOpen: boolean) => {
    setOpened(isOpen);
    onWriting(isOpen);
  };
  if (step.competencies.length === 0 || exit.owes === 'nothing') return null;
  return (
    <div>
      <Button variant="default" onClick={() => open(true)}>
        {t('fromScorecards')}
      </Button>
      <FeedbackComposer
        opened={opened}
        card={card}
        step={step}
        exit={exit}
        onUse={(texts) => {
          setDraft({ ...draft, ...texts });
          open(false);
        }}
        onClose={() => open(false)}
      />
    </div>
  );
}
