import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatTime } from '../../../process/calendar/format-instant.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { Slot } from '../../../server/contract/slots.ts';
import { call } from '../../shell/api/call.ts';
import { useLanguage } from '../../shell/language.ts';
import { whomOf } from '../application/whom-of.ts';
import { useChange } from '../act/use-act.ts';
import { useWhen } from '../page/when.tsx';
import classes from './slots.module.css';

/** One offered time: where, who has chosen it, and how many places are left. */
export function SlotRow({
  slot,
  zone,
  recruits,
}: {
  readonly slot: Slot;
  readonly zone: string;
  readonly recruits: boolean;
}) {
  const { t } = useTranslation('slots');
  const language = useLanguage();
  const when = useWhen(zone)(slot.startsAt);
  const withdraw = useChange(
    () => call(routes.withdrawSlot, { params: { slotId: slot.id } }),
    () => t('withdrew'),
  );
  const left = Math.max(0, slot.places - slot.chosenBy.length);
  const hour = (instant: string) => formatTime(Date.parse(instant), zone, language);
  const hiddenOr = (places: string) => (slot.away.length > 0 ? t('awayThen', { names: slot.away }) : places);
  return (
    <li>
      <span className={classes.hours}>
        {hour(slot.startsAt)}–{hour(slot.endsAt)}
      </span>
      <div>
        <p>
          {slot.chosenBy.map(({ applicationId, candidateName }, index) => (
            <span key={applicationId}>
              {index > 0 && ', '}
              <Link to={`/applications/${applicationId}`}>{candidateName}</Link>
            </span>
          ))}
          {slot.chosenBy.length > 0 && ' · '}
          <span className={classes.soft}>
            {slot.withdrawn ? t('withdrawn') : left === 0 ? t('full') : hiddenOr(t('placesLeft', { count: left }))}
          </span>
        </p>
        <p className={classes.soft}>
          {[slot.applicationId ? t('onlyFor') : null, slot.place, slot.link, whomOf(slot)].filter(Boolean).join(' · ')}
        </p>
      </div>
      {recruits && !slot.withdrawn ? (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={t('withdrawLabel', { when })}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {t('withdraw')}
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}
