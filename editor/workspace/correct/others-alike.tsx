import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CorrectionForm } from '../../../server/contract/corrections.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';

/** That others have had the same words, and where it is put right for all of them. */
export function OthersAlike({
  form: { messageId, alike, decisionBatchId },
  applicationId,
}: {
  readonly form: CorrectionForm;
  readonly applicationId: string;
}) {
  const { t } = useTranslation('correct');
  const isRehearsed = useIsRehearsing();
  const application = useRoute(routes.getApplication, { params: { applicationId } }, { enabled: alike > 0 });
  const jobId = application.data?.jobId;
  if (isRehearsed || jobId === undefined || alike === 0) return null;
  const to = (query: string) => `/jobs/${jobId}/corrections/new?${query}`;
  return (
    <Alert variant="light">
      {t('alike', { count: alike })} <Link to={to(`alike=${messageId}`)}>{t('alikeLink')}</Link>
      {decisionBatchId && (
        <>
          {' · '}
          <Link to={to(`batch=${decisionBatchId}`)}>{t('batchLink')}</Link>
        </>
      )}
    </Alert>
  );
}
