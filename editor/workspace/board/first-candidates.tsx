import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { RingMark } from '../../shell/ring-mark.tsx';
import { Empty } from '../page/empty.tsx';
import { BoardPicture } from '../page/picture.tsx';
import { AddCandidate, ApplyPageDrawer } from './parts-loaded-later.ts';
import './texts.ts';

const mark = (left: number) => <RingMark state={left < 0.5 ? 'near' : 'ample'} left={left} size={16} />;
const cards = [
  [mark(0.9), mark(0.8), mark(0.3)],
  [mark(0.7)],
  [<RingMark key="kept" state="answered" left={1} size={16} />],
];

/** What stands on the board of a job that nobody has applied for. */
export function FirstCandidates({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('board');
  const [opened, setOpened] = useState<'add' | 'apply' | null>(null);
  const close = () => setOpened(null);
  return (
    <Empty title={t('firstTitle')} text={t('firstText')} picture={<BoardPicture columns={cards} />}>
      <Group>
        <Button component={Link} to={`/jobs/${job.id}/import`}>
          {t('import')}
        </Button>
        <Button variant="default" onClick={() => setOpened('add')}>
          {t('addCandidate')}
        </Button>
        <Button variant="default" onClick={() => setOpened('apply')}>
          {t('applyPage')}
        </Button>
      </Group>
      <AddCandidate job={job} opened={opened === 'add'} onClose={close} />
      <ApplyPageDrawer jobId={job.id} opened={opened === 'apply'} onClose={close} />
    </Empty>
  );
}
