import { TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { usePeople } from '../people/use-people.ts';
import './texts.ts';

/** Where one meets, and whom. */
export type MeetingPlace = { readonly place: string; readonly link: string; readonly interviewers: string[] };

export const noPlace: MeetingPlace = { place: '', link: '', interviewers: [] };

/** All of it, as a change of it is sent: what is empty is taken away. */
export function changedPlaceOf({ place, link, interviewers }: MeetingPlace) {
  return { place: place.trim() || null, link: link.trim() || null, interviewers };
}

/** What has been filled in, as the API takes it. */
export function placeOf({ place, link, interviewers }: MeetingPlace) {
  return {
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(link.trim() === '' ? {} : { link: link.trim() }),
    ...(interviewers.length === 0 ? {} : { interviewers }),
  };
}

type Props = {
  readonly value: MeetingPlace;
  readonly onChange: (value: MeetingPlace) => void;
  /** Why the server would not have it. */
  readonly refused: unknown;
};

/** The place of a meeting, its link and its interviewers, none of which has to be known. */
export function PlaceInputs({ value, onChange, refused }: Props) {
  const { t } = useTranslation('application');
  const people = usePeople();
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
      <TagsInput
        label={t('interviewers')}
        description={t('interviewersHint')}
        data={[...new Set(people.map(({ name }) => name))]}
        value={value.interviewers}
        onChange={(interviewers) => onChange({ ...value, interviewers })}
        maxTags={20}
      />
    </>
  );
}
