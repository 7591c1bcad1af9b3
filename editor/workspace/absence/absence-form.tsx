import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '../../../server/contract/absences.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import classes from './absence.module.css';
import { MayNotDecide } from './may-not-decide.tsx';
import { MeetingsThen } from './meetings-then.tsx';
import { PersonSelect } from './person-select.tsx';
import { refreshAbsences } from './refresh-absences.ts';
import { useDayWords } from './use-day-words.ts';

const nothing = { deputyId: null as string | null, firstDay: '', lastDay: '' };

type AbsenceFormProps = {
  readonly userId: string;
  /** The one that is changed; without it another one is set. */
  readonly absence?: AbsenceView;
  readonly onDone?: () => void;
};

/** From when until when somebody is away, and who answers meanwhile. */
export function AbsenceForm({ userId, absence, onDone }: AbsenceFormProps) {
  const { t } = useTranslation('absence');
  const write = useDayWords();
  const [given, setGiven] = useState<typeof nothing>(absence ?? nothing);
  const { deputyId, firstDay, lastDay } = given;
  const isWhole = deputyId !== null && firstDay !== '' && lastDay !== '';
  const save = useChange(
    () => {
      const days = { deputyId: deputyId ?? '', firstDay, lastDay };
      return absence
        ? call(routes.changeAbsence, { params: { absenceId: absence.id }, body: days })
        : call(routes.createAbsence, { body: { userId, ...days } });
    },
    (saved) => t(absence ? 'changed' : 'added', { deputy: saved.deputyName, day: write(saved.lastDay) }),
    () => {
      refreshAbsences();
      if (!absence) setGiven(nothing);
      onDone?.();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) save.mutate(undefined);
  };
  const set = (some: Partial<typeof nothing>) => setGiven((before) => ({ ...before, ...some }));
  return (
    <form className={classes.form} onSubmit={submit}>
      <PersonSelect
        label={t('deputy')}
        {...(absence ? {} : { description: t('deputyHint') })}
        without={userId}
        value={deputyId}
        onChange={(one) => set({ deputyId: one })}
      />
      <MayNotDecide userId={userId} insteadId={deputyId} say={(name) => t('mayNotDecide', { name })} />
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
      <MeetingsThen userId={userId} firstDay={firstDay} lastDay={lastDay} />
      <div className={classes.acts}>
        <Button type="submit" variant="default" disabled={!isWhole} loading={save.isPending}>
          {t(absence ? 'save' : 'add')}
        </Button>
        {absence && (
          <Button variant="subtle" onClick={onDone}>
            {t('keep')}
          </Button>
        )}
      </div>
    </form>
  );
}
