import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { loadLater } from '../../shell/load-later.tsx';
import type { BoxKey } from '../../../process/feedback/boxes.ts';
import type { FeedbackComposerProps } from '../feedback/feedback-composer.tsx';
import classes from './decide.module.css';
import type { Composed, Draft, Exit } from './decision-body.ts';

const FeedbackComposer = loadLater<FeedbackComposerProps>(
  async () => (await import('../feedback/feedback-composer.tsx')).FeedbackComposer,
  { isNeeded: ({ opened }) => opened },
);

type Texts = Partial<Record<BoxKey, string>>;
type Props = {
  readonly card: Card;
  readonly step: BoardStep;
  readonly exit: Exit;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Whether the sheet was opened to write. */
  readonly writes: boolean;
  /** Told when the composer opens and closes. */
  readonly onWriting: (isWriting: boolean) => void;
};

/** Opens the composer over the decision, and takes its texts over; nothing where the stage has no scorecard or nothing is owed. */
export function WriteFromScorecards({ card, step, exit, draft, change, writes, onWriting }: Props) {
  const { t } = useTranslation('decide');
  const [opened, setOpened] = useState(false);
  const [replaced, setReplaced] = useState<{ readonly exitId: string; readonly texts: Texts } | null>(null);
  const open = (isOpen: boolean) => {
    setOpened(isOpen);
    onWriting(isOpen);
  };
  const canWrite = step.competencies.length > 0 && exit.owes !== 'nothing';
  useOnceStill(writes && canWrite, exit.id, () => open(true));
  const use = (texts: Texts, composed: Composed) => {
    const lost = lostBy(draft, texts);
    setReplaced(Object.keys(lost).length > 0 ? { exitId: exit.id, texts: lost } : null);
    change({ ...texts, composed });
    open(false);
  };
  const bringBack = () => {
    change(replaced?.texts ?? {});
    setReplaced(null);
  };
  if (!canWrite) return null;
  return (
    <div>
      <Button variant="default" onClick={() => open(true)}>
        {t('fromScorecards')}
      </Button>
      {replaced?.exitId === exit.id && (
        <div className={classes.kept} role="status">
          <Text c="dimmed">{t('replacedText')}</Text>
          <Button variant="subtle" size="compact-sm" onClick={bringBack}>
            {t('bringBack')}
          </Button>
        </div>
      )}
      <FeedbackComposer
        opened={opened}
        card={card}
        step={step}
        exit={exit}
        written={draft}
        onUse={use}
        onClose={() => open(false)}
      />
    </div>
  );
}

/** What stood in the sheet and other words would take the place of. */
function lostBy(draft: Draft, texts: Texts): Texts {
  const keys = Object.keys(texts) as BoxKey[];
  return Object.fromEntries(
    keys.filter((key) => draft[key].trim() !== '' && draft[key] !== texts[key]).map((key) => [key, draft[key]]),
  );
}

const stillMs = 600;

/** Calls back once, when a choice has stood for a moment: whoever walks the exits with the arrows passes some by. */
function useOnceStill(isWanted: boolean, choice: string, act: () => void): void {
  const isDone = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!isWanted || isDone.current || choice === '') return undefined;
    const timer = setTimeout(() => {
      isDone.current = true;
      latest.current();
    }, stillMs);
    return () => clearTimeout(timer);
  }, [isWanted, choice]);
}
