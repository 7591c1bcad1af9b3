import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScorecardForm as Form } from '../../../server/contract/scorecards.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import './texts.ts';

/** Fetches the form once, and not again while it is filled in: what is on screen is newer than what the server has. */
export function LoadForm({
  applicationId,
  children,
}: {
  readonly applicationId: string;
  readonly children: (form: Form) => ReactNode;
}) {
  const { t } = useTranslation('scorecard');
  const form = useRoute(
    routes.getScorecardForm,
    { params: { applicationId } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  if (form.data) return children(form.data);
  if (isApiError(form.error) && form.error.problem.status === 409)
    return (
      <div style={{ padding: 32 }}>
        <h1>{t('over')}</h1>
        <p>{form.error.message}</p>
        <Link to={`/applications/${applicationId}/scorecard/drafts`}>{t('whatIWrote')}</Link>
      </div>
    );
  if (form.error) return <Failed error={form.error} again={() => void form.refetch()} />;
  return (
    <div style={{ padding: 32 }}>
      <ListSkeleton rows={8} />
    </div>
  );
}
