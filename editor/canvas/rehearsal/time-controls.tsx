import { Button, Group } from '@mantine/core';
import { IconClockPlay, IconPlayerSkipForwardFilled } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useNow } from '../../shell/ring.tsx';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../../workspace/act/refresh-work.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import type { PlayedProps } from './stage.tsx';
import classes from './rehearsal.module.css';

const spans = [1, 3, 7, 30];

/** The time of the rehearsal, and the ways to let it pass. */
export function TimeControls({ rehearsal, application, zone }: PlayedProps) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const now = useNow();
  const write = useWhen(zone);
  const pass = usePass(rehearsal.id);
  const { status, nextDue } = rehearsal;
  const waits = application.waitsFor.find(({ until }) => until === nextDue);
  const what = waits ? inLanguage(waits.title, language) : t('nextMessage');
  const canPass = status === 'running' && !pass.isPending;
  return (
    <div className={classes.time} aria-live="polite">
      <div className={classes.clock}>
        <span>{t('clock')}</span>
        <strong>{formatInstant(now, zone, language)}</strong>
      </div>
      <div className={classes.nextLine}>
        {status === 'starting' && t('starting')}
        {status === 'over' && t('over')}
        {status === 'running' &&
          (pass.isPending ? t('passing') : nextDue ? `${t('nextIs', { what })}, ${write(nextDue)}` : t('nothingNext'))}
      </div>
      <Group gap="xs">
        <Button
          leftSection={<IconPlayerSkipForwardFilled size={16} aria-hidden="true" />}
          disabled={!canPass || nextDue === null}
          onClick={() => pass.mutate(undefined)}
        >
          {t('next')}
        </Button>
        <Group gap={4} role="group" aria-label={t('pass')}>
          <IconClockPlay size={18} aria-hidden="true" />
          {spans.map((days) => (
            <Button
              key={days}
              variant="default"
              size="compact-md"
              disabled={!canPass}
              aria-label={`${t('pass')}: ${t('days', { count: days })}`}
              onClick={() => pass.mutate(days)}
            >
              {t('days', { count: days })}
            </Button>
          ))}
        </Group>
      </Group>
    </div>
  );
}

/** Lets time pass by so many days, or to the next thing that is due, and asks for everything anew. */
function usePass(rehearsalId: string) {
  const { t } = useTranslation('rehearsal');
  const params = { rehearsalId };
  return useMutation({
    mutationFn: (days: number | undefined) =>
      call(routes.passTime, { params, body: days === undefined ? {} : { days } }),
    onSuccess: ({ reached, ...rehearsal }) => {
      queryClient.setQueryData(keyOf(routes.getRehearsal, { params }), rehearsal);
      if (reached === 'nothing') showToast(t('nothingNext'));
      if (reached === 'stopped' && rehearsal.status !== 'over') showToast(t('stopped'));
      refreshWork();
    },
    onError: showError,
  });
}
