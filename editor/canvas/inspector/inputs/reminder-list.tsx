import { useTranslation } from 'react-i18next';
import type { AskStep } from '../../../../process/definition/schema.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import type { Reckoning } from '../../../../process/meaning/reckoning.ts';
import type { BothLanguages } from '../../../../process/problem.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { startingText } from '../../../../process/texts/starting-texts.ts';
import classes from '../inspector.module.css';
import { MessageInput } from './message-input.tsx';
import { AddButton, RowActions } from './row-actions.tsx';
import { SpanInput } from './span-input.tsx';

type Reminder = AskStep['reminders'][number];

/** Reminders to the candidate, each so long before `about`. */
export function ReminderList({
  value,
  onChange,
  about,
  path,
  meaning,
}: {
  readonly value: readonly Reminder[];
  readonly onChange: (reminders: Reminder[]) => void;
  readonly about: string;
  /** Where the list stands in the process file. */
  readonly path: readonly (string | number)[];
  readonly meaning?: (reckoning: Reckoning, reminder: Reminder) => BothLanguages;
}) {
  const { t } = useTranslation('canvas');
  const { store } = useEditing();
  const { texts, languages } = useDefinition();
  const add = () => {
    const id = readableId('reminder', Object.keys(texts), 'reminder');
    store.edit('edit.reminders', (definition) => changeText(definition, id, startingText('reminder', languages)));
    onChange([...value, { before: { amount: 1, unit: 'calendarDays' }, text: id, channels: { kind: 'candidate' } }]);
  };
  const set = (at: number, reminder: Reminder) =>
    onChange(value.map((other, index) => (index === at ? reminder : other)));
  return (
    <>
      {value.map((reminder, at) => (
        <div key={at} className={classes.item}>
          <div className={classes.itemTop}>
            <SpanInput
              label={t('reminder.before')}
              value={reminder.before}
              onChange={(before) => set(at, { ...reminder, before })}
            />
            <span>{about}</span>
            <RowActions
              label={t('reminder.one', { number: at + 1 })}
              onRemove={() => onChange(value.filter((_, index) => index !== at))}
            />
          </div>
          <MessageInput
            label={t('reminder.one', { number: at + 1 })}
            start="reminder"
            value={reminder}
            onChange={(next) => set(at, next)}
          />
          <FieldNotes
            at={[[...path, at]]}
            {...(meaning ? { meaning: (reckoning: Reckoning) => meaning(reckoning, reminder) } : {})}
          />
        </div>
      ))}
      <AddButton onClick={add}>{t('reminder.add')}</AddButton>
    </>
  );
}
