import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TaskView } from '../../../server/contract/applications.ts';
import { useMe } from '../../shell/use-me.ts';
import { JobSelect } from '../jobs/job-select.tsx';
import { mayRecruit } from '../may-recruit.ts';
import './texts.ts';

/** The way from the task into the other job, where the form for a new candidate is filled in with the person. Which job it is only a person can say. */
export function EnterInJob({ task }: { readonly task: Pick<TaskView, 'applicationId' | 'jobId'> }) {
  const { t } = useTranslation('tasks');
  const me = useMe();
  const navigate = useNavigate();
  return (
    <JobSelect
      label={t('otherJob')}
      value=""
      may={(jobId) => jobId !== task.jobId && mayRecruit(me, jobId)}
      onChange={(jobId) => {
        if (jobId !== '') void navigate(`/jobs/${jobId}?add=${task.applicationId}`);
      }}
    />
  );
}
