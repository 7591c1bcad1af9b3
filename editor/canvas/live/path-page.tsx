import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { Waiting } from '../../shell/layout/layout.tsx';
import { useJobChanges } from '../../workspace/board/use-job-changes.ts';
import classes from './live.module.css';
import { PathPlayer } from './path-player.tsx';
import './texts.ts';

/** A candidate's way over the drawing that it runs on, as a page of its own. */
export function PathPage() {
  const { t } = useTranslation('live');
  const { applicationId = '' } = useParams();
  const application = useRoute(routes.getApplication, { params: { applicationId } });
  const versionId = application.data?.version.id;
  const version = useRoute(
    routes.getVersion,
    { params: { versionId: versionId ?? '' } },
    { enabled: versionId !== undefined, staleTime: Number.POSITIVE_INFINITY },
  );
  useJobChanges(application.data?.jobId);
  const name = application.data?.name ?? '';
  useEffect(() => {
    if (name) document.title = `${t('pathOf', { name })} · Besked`;
  }, [t, name]);
  const failed = [application, version].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!application.data || !version.data) return <Waiting />;
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <Button
          component={Link}
          to={`/applications/${applicationId}`}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
        >
          {t('pathBack')}
        </Button>
        <h1 className="visually-hidden">{t('pathOf', { name })}</h1>
      </div>
      <PathPlayer applicationId={applicationId} name={name} definition={version.data.definition as Definition} />
    </div>
  );
}
