import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ScorecardForm as Form } from '../../../server/contract/scorecards.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Page } from '../page/page.tsx';
import { useWhen } from '../page/when.tsx';
import { LoadForm } from './load-form.tsx';
import { ScorecardForm } from './scorecard-form.tsx';

/** The page on which an assessor fills in their scorecard, with what the interview needs and nothing else. */
export function ScorecardPage() {
  const { applicationId = '' } = useParams();
  return <LoadForm applicationId={applicationId}>{(form) => <Filled form={form} />}</LoadForm>;
}

function Filled({ form }: { readonly form: Form }) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const navigate = useNavigate();
  const write = useWhen(form.zone);
  const { applicationId, meeting } = form;
  return (
    <Page
      title={t('title', { name: form.candidateName })}
      lead={
        <>
          <Link to={`/applications/${applicationId}`}>{t('back')}</Link>
          {` · ${form.jobTitle} · ${inLanguage(form.stepName, language)}`}
          {meeting && ` · ${t('meetingAt', { when: write(meeting.startsAt) })}`}
        </>
      }
    >
      {form.handedIn === null && (
        <Text size="sm" c="dimmed" mb="md">
          {t('blindNote')}
        </Text>
      )}
      <ScorecardForm form={form} onHandedIn={() => void navigate(`/applications/${applicationId}/scorecards`)} />
    </Page>
  );
}
