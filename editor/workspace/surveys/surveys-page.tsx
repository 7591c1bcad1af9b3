import { Button } from '@mantine/core';
import { IconMessageHeart } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { administrators, isAmong } from '../../../server/contract/access.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { SurveyFigures } from '../../../server/contract/surveys.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { Empty } from '../page/empty.tsx';
import { Page } from '../page/page.tsx';
import { Together } from '../page/together.tsx';
import { Picture } from '../page/picture.tsx';
import { Comments } from './comments.tsx';
import { Figures } from './figures.tsx';
import { JobList } from './job-list.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import classes from './surveys.module.css';
import './texts.ts';

const lines = [148, 104, 56].map((width) => ({ mark: <IconMessageHeart size={20} stroke={1.6} />, width }));

/** What candidates of the organisation say of how it was to apply, and whether they are asked. */
export function SurveysPage() {
  const { t } = useTranslation('surveys');
  const mayChange = isAmong(administrators, useMe());
  const [changing, setChanging] = useState(false);
  const figures = useRoute(routes.getSurveyFigures, {});
  const isNew = figures.data !== undefined && !figures.data.isOn && figures.data.invited === 0 && !figures.data.answers;
  const change = () => setChanging(true);
  return (
    <Page
      title={t('title')}
      lead={!isNew && t('lead')}
      actions={figures.data && !isNew && <Actions change={mayChange ? change : undefined} />}
    >
      {figures.error && !figures.data && <Failed error={figures.error} again={() => void figures.refetch()} />}
      {figures.isPending && <ListSkeleton rows={3} height={120} />}
      {isNew && (
        <Empty title={t('offTitle')} text={t('offText')} picture={<Picture lines={lines} />}>
          {mayChange ? <Button onClick={change}>{t('turnOn')}</Button> : <p className={classes.soft}>{t('offAsk')}</p>}
        </Empty>
      )}
      {figures.data && !isNew && <Shown figures={figures.data} />}
      <SettingsDialog opened={changing} turnsOn={isNew} onClose={() => setChanging(false)} />
    </Page>
  );
}

function Actions({ change }: { readonly change: (() => void) | undefined }) {
  const { t } = useTranslation('surveys');
  return (
    <>
      <Button component="a" href={routes.exportSurveys.path} download variant="default">
        {t('file')}
      </Button>
      {change && (
        <Button variant="default" onClick={change}>
          {t('settings')}
        </Button>
      )}
    </>
  );
}

function Shown({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation('surveys');
  return (
    <>
      {!figures.isOn && (
        <p className={classes.off} role="status">
          {t('off')}
        </p>
      )}
      <Together>
        <Figures figures={figures} />
        <JobList />
        <Comments />
      </Together>
    </>
  );
}
