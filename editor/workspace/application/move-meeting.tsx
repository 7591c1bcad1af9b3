import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { localValueOf } from '../page/local-input.tsx';
import { forgetting, TimeInputs, timeFields, timesOf } from './meeting-times.tsx';

/** Gives a meeting that is booked another time. */
export function MoveMeeting({
  meeting,
  zone,
  onClose,
}: {
  readonly meeting: ApplicationDetail['meetings'][number];
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const startedAt = Date.parse(meeting.startsAt);
  const [starts, setStarts] = useState(localValueOf(startedAt, zone));
  const [minutes, setMinutes] = useState(Math.round((Date.parse(meeting.endsAt) - startedAt) / 60_000));
  const times = timesOf(starts, minutes, zone);
  const move = useAct(
    (when: NonNullable<typeof times>) => call(routes.moveMeeting, { params: { meetingId: meeting.id }, body: when }),
    t('moved'),
    onClose,
    timeFields,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (times) move.mutate(times);
  };
  const changing = forgetting(move.reset);
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TimeInputs
          starts={starts}
          setStarts={changing(setStarts)}
          minutes={minutes}
          setMinutes={changing(setMinutes)}
          zone={zone}
          refused={move.error}
        />
        <Button type="submit" disabled={!times} loading={move.isPending}>
          {t('moveButton')}
        </Button>
      </Stack>
    </form>
  );
}
