import { Button, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { nowHere, useIsRehearsing } from '../../shell/rehearsing.ts';
import { useChange } from '../act/use-act.ts';
import { noPlace, PlaceInputs, placeOf } from '../application/meeting-place.tsx';
import { PickDays } from './pick-days.tsx';
import { PickHours } from './pick-hours.tsx';
import { clashesOf, TakenTimes } from './taken-times.tsx';
import { type Hours, startsBetween, timesOfDays } from './times-of-days.ts';
import './texts.ts';

export type Offering = {
  readonly jobId: string;
  readonly stepId: string;
  readonly zone: string;
  /** Whom alone the times are for. */
  readonly applicationId?: string;
  /** How many stand in the stage without a meeting. */
  readonly waiting?: number;
};

const most = 200;
const usual: Hours = { from: '09:00', to: '12:00', minutes: 60, pause: 0 };

/** Days, hours and place of the times that are offered. */
export function OfferForm({ offering, onClose }: { readonly offering: Offering; readonly onClose: () => void }) {
  const { t } = useTranslation('slots');
  const { jobId, stepId, zone, applicationId, waiting = 0 } = offering;
  const isReal = !useIsRehearsing();
  const [days, setDays] = useState<string[]>([]);
  const [hours, setHours] = useState(usual);
  const [without, setWithout] = useState<string[]>([]);
  const [places, setPlaces] = useState(1);
  const [at, setAt] = useState(noPlace);
  const starts = startsBetween(hours).filter((start) => !without.includes(start));
  const times = timesOfDays(days, starts, { zone, minutes: hours.minutes, now: nowHere() });
  const offer = useChange(
    (anyway: boolean) =>
      call(routes.offerSlots, {
        params: { jobId },
        body: {
          ...{ stepId, times, places },
          ...(anyway ? { anyway } : {}),
          ...(applicationId === undefined ? {} : { applicationId }),
          ...placeOf(at),
        },
      }),
    ({ told }) => t(told > 1 && isReal ? 'offeredSoon' : 'offered', { count: told }),
    onClose,
    (error) => clashesOf(error).length > 0,
  );
  const clashes = clashesOf(offer.error);
  /** What was said of the times before is no longer about these. */
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      offer.reset();
      set(value);
    };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    offer.mutate(false);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t(applicationId === undefined ? 'offerText' : 'offerOneText')}</Text>
        <PickDays days={days} onChange={anew(setDays)} zone={zone} />
        <PickHours hours={hours} onChange={anew(setHours)} without={without} setWithout={anew(setWithout)} />
        {applicationId === undefined && (
          <NumberInput
            label={t('places')}
            value={places}
            min={1}
            max={500}
            allowDecimal={false}
            clampBehavior="strict"
            w={180}
            onChange={(value) => typeof value === 'number' && anew(setPlaces)(value)}
          />
        )}
        <PlaceInputs jobId={jobId} value={at} onChange={anew(setAt)} refused={offer.error} />
        {times.length > most && <Text c="red">{t('tooMany')}</Text>}
        {clashes.length > 0 && (
          <TakenTimes clashes={clashes} zone={zone} act="offer" onAnyway={() => offer.mutate(true)} />
        )}
        <Button type="submit" disabled={times.length === 0 || times.length > most} loading={offer.isPending}>
          {waiting > 0
            ? t('offerToMany', { count: waiting, times: t('times', { count: times.length }) })
            : t('offerButton', { count: times.length })}
        </Button>
      </Stack>
    </form>
  );
}
