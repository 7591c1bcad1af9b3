import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import classes from './absence.module.css';
import { PersonSelect } from './person-select.tsx';
import { refreshAbsences } from './refresh-absences.ts';
import { useDayWords } from './use-day-words.ts';

const nothing = { deputyId: null as string | null, firstDay: '', lastDay: '' };

/** From when until when somebody is away, and who answers meanwhile. */
export function AbsenceForm({ userId }: { readonly userId: string }) {
  const { t } = useTranslation('absence');
  const write = useDayWords();
  const [given, setGiven] = useState(nothing);
  const { deputyId, firstDay, lastDay } = given;
  const isWhole = deputyId !== null && firstDay !== '' && lastDay !== '';
  const add = useChange(
    () => call(routes.createAbsence, { body: { userId, deputyId: deputyId ?? '', firstDay, lastDay } }),
    ({ deputyName, lastDay: last }) => t('added', { deputy: deputyName, day: write(last) }),
    () => {
      refreshAbsences();
      setGiven(nothing);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) add.mutate(undefined);
  };
  const set = (some: Partial<typeof nothing>) => setGiven((before) => ({ ...before, ...some }));
  return (
    <form className={classes.form} onSubmit={submit}>
      <PersonSelect
        label={t('deputy')}
        description={t('deputyHint')}
        without={userId}
        value={deputyId}
        onChange={(one) => set({ deputyId: one })}
      />
      <div className={classes.days}>
        <TextInput
          type="date"
          label={t('firstDay')}
          value={firstDay}
          onChange={(event) => set({ firstDay: event.currentTarget.value })}
          required
        />
        <TextInput
          type="date"
          label={t('lastDay')}
          value={lastDay}
          min={firstDay}
          onChange={(event) => set({ lastDay: event.currentTarget.value })}
          required
        />
      </div>
      <div>
        <Button type="submit" variant="default" disabled={!isWhole} loading={add.isPending}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
