import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMe } from '../../shell/use-me.ts';
import { type Loaded, LoadedApplication } from '../application/loaded-application.tsx';
import { mayAssessOne } from '../may-recruit.ts';
import { Page } from '../page/page.tsx';
import { Panel } from './panel.tsx';

/** All scorecards of a candidate in a job, side by side. */
export function PanelPage() {
  const { applicationId = '' } = useParams();
  return <LoadedApplication applicationId={applicationId}>{(loaded) => <LoadedPanel {...loaded} />}</LoadedApplication>;
}

function LoadedPanel({ application, zone, steps }: Loaded) {
  const { t } = useTranslation('panel');
  const me = useMe();
  const { applicationId, name, jobTitle, scorecards, stoodAside, stepId, visit, waiting } = application;
  const isHere = (one: { stepId: string; visit: number }) => one.stepId === stepId && one.visit === visit;
  const step = steps.find((one) => one.stepId === stepId);
  const mine = scorecards.some((card) => card.mine && isHere(card));
  const mayFill =
    mayAssessOne(me, application) &&
    (step?.competencies.length ?? 0) > 0 &&
    !waiting &&
    !stoodAside.some((one) => one.mine && isHere(one));
  return (
    <Page
      title={t('title', { name })}
      lead={
        <>
          <Link to={`/applications/${applicationId}`}>{t('back')}</Link>
          {` · ${jobTitle}`}
        </>
      }
      actions={
        mayFill && (
          <Button
            component={Link}
            to={`/applications/${applicationId}/scorecard`}
            variant={mine ? 'default' : 'filled'}
          >
            {t(mine ? 'change' : 'fill')}
          </Button>
        )
      }
    >
      <Panel application={application} zone={zone} steps={steps} />
    </Page>
  );
}
