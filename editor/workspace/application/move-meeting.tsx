import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { useAct } from '../act/use-act.ts';
import { localValueOf } from '../page/local-input.tsx';
import { clashesOf, TakenTimes } from '../slots/taken-times.tsx';
import '../slots/texts.ts';
import { changedPlaceOf, type MeetingPlace, placeFields, PlaceInputs } from './meeting-place.tsx';
import { forgetting, TimeInputs, timeFields, timesOf } from './meeting-times.tsx';

type Meeting = ApplicationDetail['meetings'][number];

/** Changes when or where a meeting that is booked is, and with whom. */
export function MoveMeeting({
  meeting,
  jobId,
  zone,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly jobId: string;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const startedAt = Date.parse(meeting.startsAt);
  const [starts, setStarts] = useState(localValueOf(startedAt, zone));
  const [minutes, setMinutes] = useState(Math.round((Date.parse(meeting.endsAt) - startedAt) / 60_000));
  const [place, setPlace] = useState<MeetingPlace>({
    place: meeting.place ?? '',
    link: meeting.link ?? '',
    interviewers: meeting.interviewers,
    guests: meeting.guests,
  });
  const [wished, setWished] = useState<boolean>();
  const times = timesOf(starts, minutes, zone);
  const changed = changedPlaceOf(place);
  const isElsewhere = changed.place !== meeting.place || changed.link !== meeting.link;
  const isMoved = times !== undefined && isAnother(times, meeting);
  const isOther = isElsewhere || whomIn(place) !== whomIn(meeting);
  const tell = wished ?? isElsewhere;
  const change = useAct(
    ({ when, anyway }: { readonly when: NonNullable<typeof times>; readonly anyway?: boolean }) =>
      call(routes.changeMeeting, {
        params: { meetingId: meeting.id },
        body: {
          ...(isMoved ? when : timesIn(meeting)),
          ...changed,
          sequence: meeting.sequence,
          ...(isMoved ? {} : { tell }),
          ...(anyway ? { anyway } : {}),
        },
      }),
    t(isMoved ? 'moved' : 'meetingChanged'),
    onClose,
    { fields: [...timeFields, ...placeFields], isSaid: (error) => clashesOf(error).length > 0 },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (times && (isMoved || isOther)) change.mutate({ when: times });
  };
  const changing = forgetting(change.reset);
  const clashes = clashesOf(change.error);
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TimeInputs
          starts={starts}
          setStarts={changing(setStarts)}
          minutes={minutes}
          setMinutes={changing(setMinutes)}
          zone={zone}
          refused={change.error}
        />
        <PlaceInputs jobId={jobId} value={place} onChange={changing(setPlace)} refused={change.error} />
        {isMoved || !isOther ? (
          isMoved && <Text c="dimmed">{t('movedIsTold')}</Text>
        ) : startedAt <= nowHere() ? (
          <Text c="dimmed">{t('begunIsNotTold')}</Text>
        ) : (
          <Checkbox
            label={t('tellChange')}
            description={t('tellChangeHint')}
            checked={tell}
            onChange={(event) => setWished(event.currentTarget.checked)}
          />
        )}
        {times && clashes.length > 0 && (
          <TakenTimes
            clashes={clashes}
            zone={zone}
            act="change"
            onAnyway={() => change.mutate({ when: times, anyway: true })}
          />
        )}
        <Button type="submit" disabled={!times || !(isMoved || isOther)} loading={change.isPending}>
          {t('changeButton')}
        </Button>
      </Stack>
    </form>
  );
}

type Times = { readonly startsAt: string; readonly endsAt: string };

const whomIn = ({ interviewers, guests }: Pick<Meeting, 'guests'> & Pick<MeetingPlace, 'interviewers'>) =>
  JSON.stringify([interviewers.map(({ userId }) => userId), guests]);

const timesIn = ({ startsAt, endsAt }: Meeting): Times => ({ startsAt, endsAt });

/** By the minute, which is all that the form shows. */
const isAnother = (times: Times, meeting: Times) =>
  minuteOf(times.startsAt) !== minuteOf(meeting.startsAt) || minuteOf(times.endsAt) !== minuteOf(meeting.endsAt);

const minuteOf = (at: string) => Math.floor(Date.parse(at) / 60_000);
