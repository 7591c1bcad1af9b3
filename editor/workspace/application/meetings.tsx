import { Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { instantOf, LocalInput, localValueOf } from '../page/local-input.tsx';
import { When } from '../page/when.tsx';
import { usePeople } from '../people/use-people.ts';
import classes from './application.module.css';
import type { ApplicationProps } from './application-page.tsx';

type Meeting = ApplicationDetail['meetings'][number];
const lengths = [15, 20, 30, 45, 60, 90, 120, 180];

/** The meetings of this candidate: book, move, call off, say that it took place. */
export function Meetings({
  application,
  zone,
  stage,
  recruits,
  assesses,
}: ApplicationProps & { readonly recruits: boolean; readonly assesses: boolean }) {
  const { t } = useTranslation('application');
  const [changing, setChanging] = useState<Meeting | 'new' | null>(null);
  const { meetings } = application;
  const canBook =
    recruits &&
    stage?.hasMeeting === true &&
    !meetings.some(
      ({ status, visit, stepId }) => status !== 'cancelled' && visit === application.visit && stepId === stage.stepId,
    );
  if (meetings.length === 0 && !canBook) return null;
  return (
    <section className={classes.section}>
      <h2>
        {t('meetings')}
        {canBook && (
          <Button size="compact-sm" onClick={() => setChanging('new')}>
            {t('book')}
          </Button>
        )}
      </h2>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <div className={classes.pair}>
              <strong>
                <When at={meeting.startsAt} zone={zone} />
              </strong>
              <span className={classes.soft}>{t(`status${meeting.status}`)}</span>
            </div>
            <div className={`${classes.soft} ${classes.place}`}>
              {meeting.place && <p>{meeting.place}</p>}
              {meeting.link && (
                <p>
                  <a href={meeting.link} target="_blank" rel="noreferrer">
                    {meeting.link}
                  </a>
                </p>
              )}
              {meeting.interviewers.length > 0 && <p>{meeting.interviewers.join(', ')}</p>}
            </div>
            {meeting.status === 'booked' && (
              <MeetingActs
                meeting={meeting}
                recruits={recruits}
                assesses={assesses}
                move={() => setChanging(meeting)}
              />
            )}
          </li>
        ))}
      </ul>
      <Modal
        opened={changing !== null}
        onClose={() => setChanging(null)}
        title={t(changing === 'new' ? 'book' : 'move')}
      >
        {changing === 'new' && (
          <Book applicationId={application.applicationId} zone={zone} onClose={() => setChanging(null)} />
        )}
        {changing !== null && changing !== 'new' && (
          <Move meeting={changing} zone={zone} onClose={() => setChanging(null)} />
        )}
      </Modal>
    </section>
  );
}

function MeetingActs({
  meeting,
  recruits,
  assesses,
  move,
}: {
  readonly meeting: Meeting;
  readonly recruits: boolean;
  readonly assesses: boolean;
  readonly move: () => void;
}) {
  const { t } = useTranslation('application');
  const params = { meetingId: meeting.id };
  const cancel = useAct(() => call(routes.cancelMeeting, { params }), t('meetingCancelled'));
  const met = useAct(
    () => call(routes.markMet, { params, body: { endedAt: endOf(meeting, Date.now()) } }),
    t('metSaid'),
  );
  const hasBegun = Date.parse(meeting.startsAt) <= Date.now();
  return (
    <Group gap="xs" mt={4}>
      {assesses && hasBegun && (
        <Button size="compact-sm" loading={met.isPending} onClick={() => met.mutate(undefined)}>
          {t('met')}
        </Button>
      )}
      {recruits && (
        <>
          <Button size="compact-sm" variant="default" onClick={move}>
            {t('move')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(undefined)}
          >
            {t('cancelMeeting')}
          </Button>
        </>
      )}
    </Group>
  );
}

function endOf({ endsAt }: Meeting, now: number): string {
  return new Date(Math.min(Date.parse(endsAt), now)).toISOString();
}

type TimeInputsProps = {
  readonly starts: string;
  readonly setStarts: (value: string) => void;
  readonly minutes: number;
  readonly setMinutes: (value: number) => void;
  readonly zone: string;
  /** Why the server would not have them. */
  readonly refused: unknown;
};

const timeFields = ['body.startsAt', 'body.endsAt'];

function TimeInputs({ starts, setStarts, minutes, setMinutes, zone, refused }: TimeInputsProps) {
  const { t } = useTranslation('application');
  const choices = lengths.includes(minutes) ? lengths : [minutes, ...lengths];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <LocalInput
        label={t('startsAt')}
        value={starts}
        onChange={setStarts}
        zone={zone}
        error={timeFields.map((path) => mistakeAt(refused, path)).find((words) => words !== undefined)}
        required
        data-autofocus
      />
      <Select
        label={t('minutes')}
        data={choices.map((count) => ({ value: String(count), label: t('minutesValue', { count }) }))}
        value={String(minutes)}
        onChange={(value) => setMinutes(Number(value))}
      />
    </SimpleGrid>
  );
}

/** What the server said of the last try says nothing of the next. */
function forgetting(reset: () => void) {
  return <T,>(set: (value: T) => void) =>
    (value: T) => {
      reset();
      set(value);
    };
}

function timesOf(starts: string, minutes: number, zone: string) {
  const startsAt = instantOf(starts, zone);
  if (startsAt === undefined) return undefined;
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() };
}

function Book({
  applicationId,
  zone,
  onClose,
}: {
  readonly applicationId: string;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const people = usePeople();
  const [starts, setStarts] = useState('');
  const [minutes, setMinutes] = useState(60);
  const [place, setPlace] = useState('');
  const [link, setLink] = useState('');
  const [interviewers, setInterviewers] = useState<string[]>([]);
  const times = timesOf(starts, minutes, zone);
  const book = useAct(
    (when: NonNullable<typeof times>) =>
      call(routes.bookMeeting, {
        params: { applicationId },
        body: {
          ...when,
          ...(place.trim() === '' ? {} : { place: place.trim() }),
          ...(link.trim() === '' ? {} : { link: link.trim() }),
          ...(interviewers.length === 0 ? {} : { interviewers }),
        },
      }),
    t('booked'),
    onClose,
    [...timeFields, 'body.link'],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (times) book.mutate(times);
  };
  const changing = forgetting(book.reset);
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t('bookText')}</Text>
        <TimeInputs
          starts={starts}
          setStarts={changing(setStarts)}
          minutes={minutes}
          setMinutes={changing(setMinutes)}
          zone={zone}
          refused={book.error}
        />
        <TextInput
          label={t('place')}
          value={place}
          maxLength={300}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <TextInput
          label={t('link')}
          type="url"
          placeholder="https://"
          value={link}
          maxLength={500}
          error={mistakeAt(book.error, 'body.link')}
          onChange={(event) => changing(setLink)(event.currentTarget.value)}
        />
        <TagsInput
          label={t('interviewers')}
          data={[...new Set(people.map(({ name }) => name))]}
          value={interviewers}
          onChange={setInterviewers}
          maxTags={20}
        />
        <Button type="submit" disabled={!times} loading={book.isPending}>
          {t('bookButton')}
        </Button>
      </Stack>
    </form>
  );
}

function Move({
  meeting,
  zone,
  onClose,
}: {
  readonly meeting: Meeting;
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
