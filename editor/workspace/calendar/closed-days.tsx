import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DaysBody } from '../../../server/contract/calendar.ts';
import classes from './calendar.module.css';

type ClosedDaysProps = {
  readonly closed: DaysBody['closed'];
  readonly mayChange: boolean;
  readonly named: (day: string) => string;
  readonly onChange: (closed: DaysBody['closed']) => void;
};

/** The days on which the organisation is closed besides, each with its name. */
export function ClosedDays({ closed, mayChange, named, onChange }: ClosedDaysProps) {
  const { t } = useTranslation('calendar');
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const canAdd = date !== '' && closed.every((one) => one.date !== date);
  const add = () => {
    onChange([...closed, { date, name: name.trim() }].sort((one, other) => one.date.localeCompare(other.date)));
    setDate('');
    setName('');
  };
  return (
    <>
      {closed.length === 0 && <p className={classes.soft}>{t('closedNone')}</p>}
      {closed.length > 0 && (
        <ul className={classes.days}>
          {closed.map((one) => (
            <li key={one.date}>
              <span>
                {named(one.date)} {one.date.slice(0, 4)}
                {one.name && ` · ${one.name}`}
              </span>
              {mayChange && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('remove', { day: named(one.date) })}
                  onClick={() => onChange(closed.filter((other) => other.date !== one.date))}
                >
                  <IconX size={16} aria-hidden="true" />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <div className={classes.row}>
          <TextInput
            type="date"
            label={t('date')}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <TextInput
            label={t('name')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button variant="default" disabled={!canAdd} onClick={add}>
            {t('add')}
          </Button>
        </div>
      )}
    </>
  );
}
