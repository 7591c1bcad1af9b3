import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { ProblemList } from '../problems/problems-panel.tsx';
import type { Checks } from '../problems/use-checks.ts';
import { PublishScenarios } from '../simulation/publish-scenarios.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { MoveProgress } from '../versions/move-progress.tsx';
import { PublishForm } from './publish-form.tsx';
import '../versions/moving-texts.ts';

type PublishProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly checks: Checks;
  /** What is to be said of it, where something has been suggested. */
  readonly note?: string | undefined;
  /** What else has to be right before it is published, such as saved scenarios. */
  readonly children?: ReactNode;
};

type Moving = { readonly moveId: string; readonly number: number };

/** Publishing the draft as the next version; while an error stands, it lists the errors instead. A move that goes with it is followed here. */
export function PublishDialog({ opened, onClose, process, saver, checks, note, children }: PublishProps) {
  const { t } = useTranslation(['canvas', 'moving']);
  const [moving, setMoving] = useState<Moving>();
  const errors = checks.problems.filter(({ severity }) => severity === 'error');
  const close = () => {
    setMoving(undefined);
    onClose();
  };
  const title = moving
    ? t('moving:progressTitle', { number: moving.number })
    : errors.length > 0
      ? t('publish.refused', { count: errors.length })
      : t('publish.title');
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      {moving ? (
        <MoveProgress moveId={moving.moveId} />
      ) : errors.length > 0 ? (
        <>
          <PublishScenarios checks={checks} />
          <ProblemList problems={errors} onChosen={close} />
        </>
      ) : (
        <PublishForm
          process={process}
          saver={saver}
          note={note}
          warnings={checks.problems}
          onClose={close}
          onMoving={setMoving}
        >
          <PublishScenarios checks={checks} />
          {children}
        </PublishForm>
      )}
    </Modal>
  );
}
