import { useTranslation } from 'react-i18next';
import type { AskStep } from '../../../../process/definition/schema.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { startingText } from '../../steps/starting-texts.ts';
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
}: {
  readonly value: readonly Reminder[];
  readonly onChange: (reminders: Reminder[]) => void;
  readonly about: string;
}) {
  const { t } = useTranslation('canvas');
  const { store } = useEditing();
  const { texts, languages } = useDefinition();
  const add = () => {
    const id = readableId('reminder', Object.keys(texts), 'reminder');
    const gesture = `addReminder.${id}`;
    store.edit(
      'edit.reminders',
      (definition) => changeText(definition, id, startingText('reminder', languages)),
      gesture,
    );
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
        </div>
      ))}
      <AddButton onClick={add}>{t('reminder.add')}</AddButton>
    </>
  );
}
