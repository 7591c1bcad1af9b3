import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { RingMark } from '../../shell/ring-mark.tsx';
import { Empty } from '../page/empty.tsx';
import { BoardPicture } from '../page/picture.tsx';
import './texts.ts';

const mark = (left: number) => <RingMark state={left < 0.5 ? 'near' : 'ample'} left={left} size={16} />;
const cards = [
  [mark(0.9), mark(0.8), mark(0.3)],
  [mark(0.7)],
  [<RingMark key="kept" state="answered" left={1} size={16} />],
];

type FirstCandidatesProps = { readonly job: JobSummary; readonly open: (what: 'add' | 'apply') => void };

/** What stands on the board of a job that nobody has applied for; it goes with the first who does, what it opens does not. */
export function FirstCandidates({ job, open }: FirstCandidatesProps) {
  const { t } = useTranslation('board');
  return (
    <Empty title={t('firstTitle')} text={t('firstText')} picture={<BoardPicture columns={cards} />}>
      <Group>
        <Button component={Link} to={`/jobs/${job.id}/import`}>
          {t('import')}
        </Button>
        <Button variant="default" onClick={() => open('add')}>
          {t('addCandidate')}
        </Button>
        <Button variant="default" onClick={() => open('apply')}>
          {t('applyPage')}
        </Button>
      </Group>
    </Empty>
  );
}
