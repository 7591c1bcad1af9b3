import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../page/page.tsx';
import { TaskList } from './task-list.tsx';
import './texts.ts';

/** What only a person can do: to do, and done. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const [params, setParams] = useSearchParams();
  const open = params.get('done') !== 'true';
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <SegmentedControl
          aria-label={t('show')}
          data={[
            { value: 'open', label: t('open') },
            { value: 'done', label: t('done') },
          ]}
          value={open ? 'open' : 'done'}
          onChange={(value) => setParams(value === 'done' ? { done: 'true' } : {}, { replace: true })}
        />
      }
    >
      <TaskList key={String(open)} open={open} />
    </Page>
  );
}
