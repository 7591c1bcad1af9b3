import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import { Failed, NotAllowed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { mayRecruit } from '../may-recruit.ts';
import { Page } from '../page/page.tsx';
import { CheckedImport } from './checked-import-later.tsx';
import { DropFile } from './drop-file.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import './texts.ts';

/** A list of candidates from a file: dropped, checked, mended, imported. The import in the address can be come back to. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const me = useMe();
  const { jobId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const importId = params.get('import');
  const job = useRoute(routes.getJob, { params: { jobId } });
  const client = useQueryClient();
  const key = keyOf(routes.getImport, { params: { importId: importId ?? '' } });
  const found = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(routes.getImport, { params: { importId: importId ?? '' }, signal }),
    enabled: importId !== null,
    refetchInterval: ({ state: { data } }) => data?.status === 'running' && (data.beginsAt === null ? 1_000 : 5_000),
  });
  const failing = [job, found].find(({ error, data }) => error !== null && data === undefined);
  const failed = failing?.error && <Failed error={failing.error} again={() => void failing.refetch()} />;
  if (!mayRecruit(me, jobId)) return <NotAllowed />;
  return (
    <Page title={t('title')} lead={job.data && <Link to={`/jobs/${jobId}`}>{job.data.title}</Link>}>
      {importId === null ? (
        <>
          <DropFile
            jobId={jobId}
            onChecked={(checked) => {
              client.setQueryData(keyOf(routes.getImport, { params: { importId: checked.id } }), checked);
              setParams({ import: checked.id });
            }}
          />
          {job.data ? <EarlierImports jobId={jobId} zone={job.data.zone} /> : failed}
        </>
      ) : failed ? (
        failed
      ) : found.data && job.data ? (
        <CheckedImport
          view={found.data}
          versionId={job.data.version.id}
          zone={job.data.zone}
          isClosing={job.data.status === 'closing'}
          onChange={(view) => client.setQueryData(key, view)}
          onAnother={() => setParams({})}
        />
      ) : (
        <ListSkeleton />
      )}
    </Page>
  );
}
