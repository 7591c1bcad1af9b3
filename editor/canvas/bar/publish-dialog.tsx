import { Modal, Stack, Text } from '@mantine/core';
import { Activity, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../process/problem.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { ProblemList } from '../problems/problems-panel.tsx';
import { useChecking, useCheckingOf } from '../problems/checking.ts';
import { PublishScenarios } from '../simulation/publish-scenarios.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { detailOf, titleOf } from '../../shell/toast.tsx';
import { MoveTo } from '../versions/move-dialog.tsx';
import { MoveProgress } from '../versions/move-progress.tsx';
import { PublishForm } from './publish-form.tsx';
import type { AfterPublish } from './use-publish.ts';
import '../versions/moving-texts.ts';

type PublishProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  /** What is to be said of it, where something has been suggested. */
  readonly note?: string | undefined;
  /** What else has to be right before it is published, such as saved scenarios. */
  readonly children?: ReactNode;
};

/** Publishing the draft as the next version; while an error stands, it lists the errors instead. A move that goes with it is followed here. */
export function PublishDialog({ opened, onClose, ...publishing }: PublishProps) {
  const { t } = useTranslation('canvas');
  const [after, setAfter] = useState<AfterPublish>();
  const [wasOpened, setWasOpened] = useState(opened);
  // What was closed while it was published begins anew, wherever its move has got meanwhile.
  if (opened !== wasOpened) {
    setWasOpened(opened);
    setAfter(undefined);
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={<Title after={after} />}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      {after ? (
        <After processId={publishing.process.id} after={after} onMoving={setAfter} />
      ) : (
        <Publishing {...publishing} onClose={onClose} onPublished={setAfter} />
      )}
    </Modal>
  );
}

type AfterProps = {
  readonly processId: string;
  readonly after: AfterPublish;
  readonly onMoving: (after: AfterPublish) => void;
};

/** The move that goes with what was published; where it could not be begun, that is said, and it can be begun from here. */
function After({ processId, after, onMoving }: AfterProps) {
  const { t } = useTranslation('moving');
  if ('moveId' in after) return <MoveProgress moveId={after.moveId} />;
  const { number, versionId, plan, error } = after;
  return (
    <Stack gap="md">
      <Text c="var(--red)" role="alert">
        {t('notBegun', { number })} {titleOf(error)} {detailOf(error)}
      </Text>
      <MoveTo {...{ processId, versionId }} chosen={plan} onMoving={(moveId) => onMoving({ number, moveId })} />
    </Stack>
  );
}

const isError = ({ severity }: Problem) => severity === 'error';

// These two ask for the problems, not the dialog around them: closed it has nothing to hear of each edit.

function Title({ after }: { readonly after: AfterPublish | undefined }) {
  const { t } = useTranslation(['canvas', 'moving']);
  const count = useCheckingOf(({ problems }) => problems.filter(isError).length);
  if (after) return t('moveId' in after ? 'moving:progressTitle' : 'moving:moveTo', { number: after.number });
  return count > 0 ? t('publish.refused', { count }) : t('publish.title');
}

type PublishingProps = Omit<PublishProps, 'opened'> & { readonly onPublished: (after: AfterPublish) => void };

function Publishing({ onClose, process, saver, note, children, onPublished }: PublishingProps) {
  const checks = useChecking();
  const errors = checks.problems.filter(isError);
  const isRight = errors.length === 0;
  // What has been written and chosen stays, where a colleague draws something that is wrong for a moment.
  const [wasRight, setWasRight] = useState(isRight);
  if (isRight && !wasRight) setWasRight(true);
  return (
    <>
      {!isRight && (
        <>
          <PublishScenarios checks={checks} />
          <ProblemList problems={errors} onChosen={onClose} />
        </>
      )}
      {wasRight && (
        <Activity mode={isRight ? 'visible' : 'hidden'}>
          <PublishForm
            process={process}
            saver={saver}
            note={note}
            warnings={checks.problems}
            onClose={onClose}
            onPublished={onPublished}
          >
            <PublishScenarios checks={checks} />
            {children}
          </PublishForm>
        </Activity>
      )}
    </>
  );
}
