import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { Page } from '../page/page.tsx';
import { CorrectMany } from './correct-many.tsx';
import './texts.ts';

/** The same correction for everybody who was told the same, or by the same decision for many. */
export function CorrectManyPage() {
  const { t } = useTranslation('correct');
  const { jobId = '' } = useParams();
  const [query] = useSearchParams();
  const decisionBatchId = query.get('batch') ?? undefined;
  const alike = decisionBatchId === undefined ? (query.get('alike') ?? undefined) : undefined;
  const chosen = decisionBatchId === undefined ? { alike: alike ?? '' } : { decisionBatchId };
  // What it begins with is what it would begin with for one of them.
  const first = useRoute(routes.startCorrectionBatch, { params: { jobId }, query: chosen });
  return (
    <Page title={t('manyTitle')} lead={t('manyLead')}>
      {first.error && <Failed error={first.error} again={() => void first.refetch()} />}
      {first.isPending && <ListSkeleton rows={8} />}
      {first.data?.sent === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {first.data && first.data.sent > 0 && (
        <CorrectMany key={[jobId, ...Object.values(chosen)].join()} jobId={jobId} chosen={chosen} start={first.data} />
      )}
    </Page>
  );
}
