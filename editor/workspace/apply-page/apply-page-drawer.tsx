import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { ApplyPageForm } from './apply-page-form.tsx';
import './texts.ts';

type Props = { readonly jobId: string; readonly opened: boolean; readonly onClose: () => void };

/** The public page of a job: whether it is open, its link, what it says and asks, and how it looks. */
export function ApplyPageDrawer({ jobId, opened, onClose }: Props) {
  const { t } = useTranslation('applyPage');
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="min(560px, 100vw)" title={t('title')}>
      {opened && <Loaded jobId={jobId} />}
    </Drawer>
  );
}

function Loaded({ jobId }: Pick<Props, 'jobId'>) {
  const page = useRoute(routes.getApplyPage, { params: { jobId } });
  if (page.data) return <ApplyPageForm jobId={jobId} page={page.data} />;
  return page.error ? <Failed error={page.error} again={() => void page.refetch()} /> : <ListSkeleton rows={5} />;
}
