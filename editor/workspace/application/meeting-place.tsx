import { TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interviewer } from '../../../server/contract/meeting-details.ts';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { PeopleSelect } from '../people/people-select.tsx';
import './texts.ts';

/** Where one meets, and whom. */
export type MeetingPlace = {
  readonly place: string;
  readonly link: string;
  readonly interviewers: readonly Interviewer[];
  readonly guests: string[];
};

export const noPlace: MeetingPlace = { place: '', link: '', interviewers: [], guests: [] };

const idsOf = (interviewers: readonly Interviewer[]) => interviewers.map(({ userId }) => userId);

/** All of it, as a change of it is sent: what is empty is taken away. */
export function changedPlaceOf({ place, link, interviewers, guests }: MeetingPlace) {
  return { place: place.trim() || null, link: link.trim() || null, interviewerIds: idsOf(interviewers), guests };
}

/** What has been filled in, as the API takes it. */
export function placeOf({ place, link, interviewers, guests }: MeetingPlace) {
  return {
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(link.trim() === '' ? {} : { link: link.trim() }),
    ...(interviewers.length === 0 ? {} : { interviewerIds: idsOf(interviewers) }),
    ...(guests.length === 0 ? {} : { guests }),
  };
}

/** By place in a request, what these inputs say themselves of a refusal. */
export const placeFields = ['body.link', 'body.interviewerIds'];

type Props = {
  readonly jobId: string;
  readonly value: MeetingPlace;
  readonly onChange: (value: MeetingPlace) => void;
  /** Why the server would not have it. */
  readonly refused: unknown;
};

/** The place of a meeting, its link and whom the candidate meets, none of which has to be known. */
export function PlaceInputs({ jobId, value, onChange, refused }: Props) {
  const { t } = useTranslation('application');
  const job = useRoute(routes.getJob, { params: { jobId } }, { staleTime: 60_000 });
  const filling = job.data?.roles.flatMap(({ role, userId }) => (role === 'viewer' ? [] : [userId])) ?? [];
  return (
    <>
      <TextInput
        label={t('place')}
        value={value.place}
        maxLength={300}
        onChange={(event) => onChange({ ...value, place: event.currentTarget.value })}
      />
      <TextInput
        label={t('link')}
        type="url"
        placeholder="https://"
        value={value.link}
        maxLength={500}
        error={mistakeAt(refused, 'body.link')}
        onChange={(event) => onChange({ ...value, link: event.currentTarget.value })}
      />
      <PeopleSelect
        label={t('interviewers')}
        description={t('interviewersHint')}
        value={value.interviewers}
        onChange={(interviewers) => onChange({ ...value, interviewers })}
        may={({ userId, role }) => role !== 'viewer' || filling.includes(userId)}
        error={mistakeAt(refused, 'body.interviewerIds')}
      />
      <TagsInput
        label={t('guests')}
        description={t('guestsHint')}
        value={value.guests}
        onChange={(guests) => onChange({ ...value, guests })}
        maxTags={20}
      />
    </>
  );
}
