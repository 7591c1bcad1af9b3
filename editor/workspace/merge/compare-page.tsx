import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Page } from '../page/page.tsx';
import { CompareForm } from './compare-form.tsx';
import './texts.ts';

/** Two entries that may be one person's, side by side, to be made one field by field. */
export function ComparePage() {
  const { t } = useTranslation('merge');
  const { applicationId = '', otherId = '' } = useParams();
  const application = useRoute(routes.getApplication, { params: { applicationId } });
  const candidateId = application.data?.candidateId ?? '';
  const pair = useRoute(
    routes.compareCandidates,
    { params: { candidateId, otherId } },
    { enabled: candidateId !== '', gcTime: 0 },
  );
  const failed = [application, pair].find(({ error, data }) => error && !data);
  return (
    <Page title={t('title')} lead={<Link to={`/applications/${applicationId}`}>{t('back')}</Link>}>
      {failed ? (
        <Failed error={failed.error} again={() => void failed.refetch()} />
      ) : pair.data ? (
        <CompareForm applicationId={applicationId} pair={pair.data} key={`${candidateId} ${otherId}`} />
      ) : (
        <ListSkeleton rows={6} />
      )}
    </Page>
  );
}
