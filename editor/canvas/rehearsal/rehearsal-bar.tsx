import { Button } from '@mantine/core';
import { IconArrowLeft, IconMasksTheater } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { useAddress } from '../../workspace/page/use-address.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import { RehearsalProblems } from './rehearsal-problems.tsx';
import type { PlayedProps } from './stage.tsx';
import classes from './rehearsal.module.css';

/** Says that this is a rehearsal, of what, and what was wrong with the drawing; ends it. */
export function RehearsalBar({ rehearsal, process, zone }: PlayedProps) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const write = useWhen(zone);
  const [, address] = useAddress();
  const end = useMutation({
    mutationFn: () => call(routes.endRehearsal, { params: { rehearsalId: rehearsal.id } }),
    onSuccess: async () => {
      showToast(t('ended'));
      address({ rehearsal: '' });
      await queryClient.invalidateQueries({ queryKey: keyOf(routes.listRehearsals) });
    },
    onError: showError,
  });
  return (
    <header className={classes.bar}>
      <Button
        component={Link}
        to={`/processes/${process.id}`}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
      >
        {t('back')}
      </Button>
      <span className={classes.mark}>
        <IconMasksTheater size={18} aria-hidden="true" /> {t('mark')}
      </span>
      <div className={classes.what}>
        <h1>{inLanguage(process.name, language)}</h1>
        <p>
          {t('markText')} {t('endsAt', { when: write(rehearsal.endsAt) })}
        </p>
      </div>
      <RehearsalProblems problems={rehearsal.problems} />
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        {t('end')}
      </Button>
    </header>
  );
}
