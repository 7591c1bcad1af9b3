import { Button, Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localDate, localTime } from '../../../process/calendar/local-time.ts';
import type { ScenarioBehaviour } from '../../../process/definition/schema.ts';
import { TimeInput } from '../inspector/inputs/time-input.tsx';
import { BehaviourTable } from './behaviour-table.tsx';
import { endWorstCase } from './end-worst-case.ts';
import { CandidateFields } from './candidate-fields.tsx';
import { people } from './people.ts';
import type { Plan } from './plan.ts';
import type { SetupProps } from './setup-props.ts';
import { AmountInput } from '../inspector/inputs/amount-input.tsx';
import classes from './setup.module.css';
import { startInstant } from './start-instant.ts';
import { WhenInput } from './when-input.tsx';

/** Who applies and when, and how each one behaves. */
export function SetupTab(props: SetupProps) {
  const { t } = useTranslation('simulation');
  return (
    <div className={classes.setup}>
      <div className={classes.group}>
        <Candidate {...props} />
        <Applies {...props} />
        <Delivery {...props} />
        <Button onClick={props.onPlay}>{t('playNow')}</Button>
      </div>
      <BehaviourTable {...props} />
    </div>
  );
}

function Candidate({ definition, plan, language, onChange }: SetupProps) {
  const { t } = useTranslation('simulation');
  const { candidate } = plan;
  const change = (part: Plan['candidate']) => onChange(endWorstCase({ ...plan, candidate: { ...candidate, ...part } }));
  return (
    <>
      <h3>{t('candidate')}</h3>
      <Select
        label={t('person')}
        data={people.map(({ id, firstName, lastName }) => ({ value: id, label: `${firstName} ${lastName}` }))}
        value={plan.personId}
        onChange={(personId) => {
          const person = people.find(({ id }) => id === personId) ?? people[0];
          const { fields } = candidate;
          const chosen = { ...person.candidate, ...(fields ? { fields } : {}) };
          onChange(endWorstCase({ ...plan, personId: person.id, candidate: chosen }));
        }}
      />
      <div className={classes.pair}>
        <Select
          label={t('language')}
          data={(['sv', 'en'] as const).map((value) => ({ value, label: t(value) }))}
          value={candidate.language ?? 'sv'}
          onChange={(value) => change({ language: value === 'en' ? 'en' : 'sv' })}
        />
        <Select
          label={t('channel')}
          data={(['email', 'sms'] as const).map((value) => ({ value, label: t(value) }))}
          value={candidate.channel ?? 'email'}
          onChange={(value) => change({ channel: value === 'sms' ? 'sms' : 'email' })}
        />
      </div>
      <div className={classes.pair}>
        <Switch
          label={t('hasEmail')}
          checked={candidate.hasEmail ?? true}
          onChange={(event) => change({ hasEmail: event.currentTarget.checked })}
        />
        <Switch
          label={t('hasMobile')}
          checked={candidate.hasMobile ?? true}
          onChange={(event) => change({ hasMobile: event.currentTarget.checked })}
        />
      </div>
      <CandidateFields
        definition={definition}
        language={language}
        fields={candidate.fields ?? {}}
        onChange={(fields) => change({ fields })}
      />
    </>
  );
}

function Applies({ stage, plan, onChange }: SetupProps) {
  const { t } = useTranslation('simulation');
  const { zone } = stage.calendar;
  const [date, time] = [localDate(zone, plan.start), localTime(zone, plan.start)];
  const change = (nextDate: string, nextTime: string) => {
    const start = startInstant(stage.calendar, nextDate, nextTime);
    // Acts by hand and a worst case belong to the day on which they were done.
    if (start !== null) onChange({ ...endWorstCase(plan), start, chosen: [] });
  };
  return (
    <>
      <h3>{t('applies')}</h3>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('date')}
          value={date}
          min={stage.calendar.horizon.from}
          max={stage.calendar.horizon.to}
          onChange={(event) => change(event.currentTarget.value, time)}
        />
        <TimeInput isLabelled label={t('time')} value={time} onChange={(next) => change(date, next)} />
      </div>
      <AmountInput
        label={t('followed')}
        labelIsShown
        width={140}
        value={plan.days}
        min={1}
        max={400}
        onChange={(days) => onChange({ ...plan, days })}
      />
    </>
  );
}

const deliveries = ['arrives', 'otherChannel', 'bounces', 'dead'] as const;

function Delivery({ plan, onChange }: SetupProps) {
  const { t } = useTranslation('simulation');
  const { behaviour } = plan;
  const change = (next: ScenarioBehaviour) => onChange(endWorstCase({ ...plan, behaviour: next }));
  return (
    <>
      <Select
        label={t('delivery')}
        data={deliveries.map((value) => ({ value, label: t(value) }))}
        value={behaviour.delivery ?? 'arrives'}
        onChange={(value) => {
          const delivery = deliveries.find((one) => one === value) ?? 'arrives';
          change({ ...behaviour, delivery });
        }}
      />
      <div>
        <span>{t('phones')}</span>
        <WhenInput
          label={t('phones')}
          unsaid={t('asAll')}
          value={behaviour.phones}
          onChange={(phones) => {
            const { phones: _, ...rest } = behaviour;
            change({ ...rest, ...(phones === undefined ? {} : { phones }) });
          }}
        />
      </div>
      <div>
        <span>{t('withdraws')}</span>
        <WhenInput
          label={t('withdraws')}
          unsaid={t('staysToTheEnd')}
          canNever={false}
          value={behaviour.withdraws}
          onChange={(withdraws) => {
            const { withdraws: _, ...rest } = behaviour;
            change({ ...rest, ...(typeof withdraws === 'object' ? { withdraws } : {}) });
          }}
        />
      </div>
    </>
  );
}
