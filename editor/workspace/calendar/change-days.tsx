import { Button, MultiSelect, Radio, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateLong } from '../../../process/calendar/format-instant.ts';
import type { CalendarView, DaysBody } from '../../../server/contract/calendar.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { AffectedPeople } from './affected-people.tsx';
import { ClosedDays } from './closed-days.tsx';
import { rebaseDays } from './rebase-days.ts';
import { useAffected } from './use-affected.ts';
import classes from './calendar.module.css';

const daysOf = ({ closed, worked }: CalendarView): DaysBody => ({ closed, worked });
const isSame = (one: DaysBody, other: DaysBody) => JSON.stringify(one) === JSON.stringify(other);

type ChangeDaysProps = { readonly calendar: CalendarView; readonly mayChange: boolean };

/** The days as they are and as they shall be, with whom that concerns before it is saved. */
export function ChangeDays({ calendar, mayChange }: ChangeDaysProps) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { organisation } = useMe();
  const [made, setMade] = useState(calendar);
  const [changed, setChanged] = useState<DaysBody | null>(null);
  // Until something is changed here the days are shown as they become.
  const from = changed === null ? calendar : made;
  const days = changed ?? daysOf(from);
  const isChanged = !isSame(days, daysOf(from));
  const setDays = (next: DaysBody) => {
    setMade(from);
    setChanged(isSame(next, daysOf(from)) ? null : next);
  };
  const [later, setLater] = useState<'keep' | 'tell'>('keep');
  const affected = useAffected(isChanged ? days : undefined);
  const told = isChanged && later === 'tell' ? (affected.first?.later ?? 0) : 0;
  const save = useConditionalChange({
    ask: async () => ({
      sent: changed,
      saved: await call(routes.setCalendar, { body: { ...days, later }, ifMatch: from.revision }),
    }),
    said: () => t('saved'),
    then({ sent, saved }) {
      // The revision with which the days are saved next time.
      queryClient.setQueryData(keyOf(routes.getCalendar, {}), saved);
      setMade(saved);
      setChanged((now) => (now === sent ? null : now));
    },
    async reload() {
      const fresh = await call(routes.getCalendar, {});
      queryClient.setQueryData(keyOf(routes.getCalendar, {}), fresh);
      setChanged(rebaseDays(daysOf(from), { changed: days, theirs: daysOf(fresh) }));
      setMade(fresh);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const named = (day: string) => formatDateLong(Date.parse(`${day}T12:00:00Z`), 'UTC', language);
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        {save.meanwhile && (
          <ChangedMeanwhile {...save.meanwhile} zone={organisation.zone}>
            {t('meanwhile')}
          </ChangedMeanwhile>
        )}
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('closed')}
          </Title>
          <ClosedDays
            closed={days.closed}
            mayChange={mayChange}
            named={named}
            onChange={(closed) => setDays({ ...days, closed })}
          />
        </section>
        <MultiSelect
          label={t('worked')}
          description={t('workedHint')}
          readOnly={!mayChange}
          maw={560}
          searchable
          data={[...new Set([...calendar.holidays, ...days.worked])]
            .sort()
            .map((day) => ({ value: day, label: `${named(day)} ${day.slice(0, 4)}` }))}
          value={[...days.worked]}
          onChange={(worked) => setDays({ ...days, worked: [...worked].sort() })}
        />
        {!mayChange && <p className={classes.soft}>{t('readOnly')}</p>}
        {isChanged && <AffectedPeople affected={affected} />}
        {isChanged && (affected.first?.later ?? 0) > 0 && (
          <Radio.Group
            label={t('laterChoice')}
            value={later}
            onChange={(value) => setLater(value === 'tell' ? 'tell' : 'keep')}
          >
            <Stack gap={8} mt={6}>
              <Radio value="keep" label={t('keep')} description={t('keepHint')} />
              <Radio value="tell" label={t('tell')} description={t('tellHint')} />
            </Stack>
          </Radio.Group>
        )}
        {mayChange && (
          <div>
            <Button type="submit" disabled={!isChanged || affected.first === undefined} loading={save.isPending}>
              {told > 0 ? t('saveAndTell', { count: told }) : t('save')}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  );
}
