import { useTranslation } from 'react-i18next';
import type { StageStep } from '../../../../process/definition/schema.ts';
import { startingText } from '../../../../process/texts/starting-texts.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { withOptional } from '../../edits/without.ts';
import { changesUntilMeaning } from '../../../../process/meaning/before-meeting-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import classes from '../inspector.module.css';
import { Switch } from '../inputs/switch.tsx';

type Meeting = NonNullable<StageStep['meeting']>;
type Choice = NonNullable<Meeting['choice']>;

/** Whether the candidate chooses among times, what they hear when there are some, and until when they may change their mind. */
export function ChoiceInputs({
  stepId,
  meeting,
  onChange,
}: {
  readonly stepId: string;
  readonly meeting: Meeting;
  readonly onChange: (meeting: Meeting, gesture: string) => void;
}) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { texts, languages } = useDefinition();
  const { choice } = meeting;
  const changesUntil = choice?.changesUntil;
  const set = (next: Choice | undefined, gesture = 'meeting.choice') =>
    onChange(withOptional(meeting, 'choice', next), gesture);
  const turnOn = () => {
    const id = readableId(`${stepId}-times`, Object.keys(texts), 'times');
    store.edit(
      'edit.meeting',
      (now) => changeText(now, id, startingText('offer', languages)),
      `${stepId}.meeting.choice.new`,
    );
    set({ offer: { text: id, channels: { kind: 'candidate' } } }, 'meeting.choice.new');
  };
  return (
    <>
      <Switch
        label={t('meeting.choice')}
        checked={choice !== undefined}
        disabled={readOnly}
        onChange={(event) => (event.currentTarget.checked ? turnOn() : set(undefined))}
      />
      {choice && (
        <>
          <MessageInput
            label={t('meeting.offer')}
            start="offer"
            value={choice.offer}
            onChange={(offer) => set({ ...choice, offer })}
          />
          <FieldNotes at={[['steps', stepId, 'meeting', 'choice', 'offer']]} />
          <Switch
            label={t('meeting.mayChange')}
            checked={choice.changesUntil !== undefined}
            disabled={readOnly}
            onChange={(event) =>
              set(withOptional(choice, 'changesUntil', event.currentTarget.checked ? oneDay : undefined))
            }
          />
          {choice.changesUntil && (
            <div className={classes.row}>
              <span>{t('meeting.changesUntil')}</span>
              <SpanInput
                label={t('meeting.changesUntil')}
                value={choice.changesUntil}
                onChange={(changesUntil) => set({ ...choice, changesUntil })}
              />
              <span>{t('meeting.beforeMeeting')}</span>
            </div>
          )}
          <FieldNotes
            at={[['steps', stepId, 'meeting', 'choice', 'changesUntil']]}
            meaning={(reckoning) => (changesUntil ? changesUntilMeaning(reckoning, changesUntil) : null)}
          />
        </>
      )}
    </>
  );
}

const oneDay = { amount: 24, unit: 'hours' } as const;
