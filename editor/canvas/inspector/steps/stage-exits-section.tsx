import { IconAlertTriangleFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StageExit, StageStep } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { limitMeaning } from '../../../../process/meaning/limit-meaning.ts';
import { windowMeaning } from '../../../../process/meaning/window-meaning.ts';
import { useCheckingOf } from '../../problems/checking.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { changeText } from '../../edits/change-text.ts';
import { moved } from '../../edits/moved.ts';
import { readableId } from '../../edits/readable-id.ts';
import { without, withOptional } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { startingText } from '../../../../process/texts/starting-texts.ts';
import { Fold } from '../inputs/fold.tsx';
import { FieldsInput } from '../inputs/fields-input.tsx';
import { LeadSelect } from '../inputs/lead-select.tsx';
import { LimitInput } from '../inputs/limit-input.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { AddButton, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import { WindowInput } from '../inputs/window-input.tsx';
import classes from '../inspector.module.css';
import { Select } from '../inputs/select.tsx';
import { Switch } from '../inputs/switch.tsx';

const kinds = ['advance', 'reject', 'other'] as const;
const debts = ['text', 'strengthAndDevelopment', 'nothing'] as const;

/** The decisions that can be made here: what each asks of the person, says to the candidate, and leads to. */
export function StageExitsSection({ stepId, step }: { readonly stepId: string; readonly step: StageStep }) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const definition = useDefinition();
  const change = useChangeStep<StageStep>(stepId);
  const setExits = (exits: Record<string, StageExit>, gesture?: string) =>
    change((now) => ({ ...now, exits }), 'edit.exits', gesture);
  const add = () => {
    const id = readableId('exit', Object.keys(step.exits), 'exit');
    const name = inLanguagesOf(definition, { sv: 'Ny utgång', en: 'New exit' });
    setExits({ ...step.exits, [id]: { kind: 'other', name, owes: 'nothing', requires: [] } });
  };
  return (
    <Section title={t('stage.exits')}>
      {Object.entries(step.exits).map(([id, exit], at, all) => (
        <Fold
          key={id}
          place={`exits/${id}`}
          summary={
            <>
              {inLanguage(exit.name, language) || id}
              <ExitMark stepId={stepId} exitId={id} />
              <small>{leadsTo(definition, stepId, id, language) || t('input.nowhere')}</small>
            </>
          }
        >
          <ExitInput
            stepId={stepId}
            step={step}
            id={id}
            exit={exit}
            onChange={(next, gesture) => setExits({ ...step.exits, [id]: next }, gesture)}
            onRemove={() => setExits(without(step.exits, id))}
            at={at}
            onMove={(by) => setExits(Object.fromEntries(moved(all, at, by)))}
          />
        </Fold>
      ))}
      <FieldNotes at={[['steps', stepId, 'exits']]} isExact />
      <AddButton onClick={add}>{t('stage.addExit')}</AddButton>
    </Section>
  );
}

/** What is wrong with an exit is to be seen before it is unfolded. */
function ExitMark({ stepId, exitId }: { readonly stepId: string; readonly exitId: string }) {
  const { t } = useTranslation('canvas');
  const problems = useCheckingOf((checks) => checks.problems);
  const own = problems.filter((problem) => problem.stepId === stepId && problem.exitId === exitId);
  if (own.length === 0) return null;
  const severity = own.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const Icon = severity === 'error' ? IconAlertTriangleFilled : IconInfoCircleFilled;
  return (
    <span data-severity={severity} className={classes.exitMark}>
      <Icon size={14} aria-hidden="true" />
      <span className="visually-hidden">{t(`problems.${severity}`)}</span>
    </span>
  );
}

function leadsTo(
  definition: ReturnType<typeof useDefinition>,
  stepId: string,
  exit: string,
  language: 'sv' | 'en',
): string {
  const to = definition.connections[stepId]?.[exit];
  const target = to === undefined ? undefined : definition.steps[to];
  return target && to !== undefined ? `→ ${inLanguage(target.name, language) || to}` : '';
}

type ExitProps = {
  readonly stepId: string;
  readonly step: StageStep;
  readonly id: string;
  readonly exit: StageExit;
  readonly onChange: (exit: StageExit, gesture?: string) => void;
  readonly onRemove: () => void;
  readonly at: number;
  /** Their order is that of the ports and of a tidied drawing. */
  readonly onMove: (by: -1 | 1) => void;
};

function ExitInput({ stepId, step, id, exit, at, onChange, onRemove, onMove }: ExitProps) {
  const { t } = useTranslation('canvas');
  const { language, readOnly } = useEditing();
  const label = inLanguage(exit.name, language) || id;
  const others = Object.entries(step.exits)
    .filter(([other]) => other !== id)
    .map(([other, { name }]) => ({ value: other, label: inLanguage(name, language) || other }));
  return (
    <div className={classes.exitBody}>
      <LocalTextInput
        label={t('section.name')}
        value={exit.name}
        onChange={(name) => onChange({ ...exit, name }, `exit.${id}.name`)}
      />
      <Select
        label={t('stage.exitKind')}
        data={kinds.map((kind) => ({ value: kind, label: t(`exitKind.${kind}`) }))}
        value={exit.kind}
        readOnly={readOnly}
        onChange={(kind) => kind && onChange({ ...exit, kind: kind as StageExit['kind'] })}
      />
      <Select
        label={t('stage.owes')}
        data={debts.map((owes) => ({ value: owes, label: t(`owes.${owes}`) }))}
        value={exit.owes}
        readOnly={readOnly}
        onChange={(owes) => owes && onChange({ ...exit, owes: owes as StageExit['owes'] })}
      />
      <div>
        <span className={classes.messageLabel}>{t('stage.requires')}</span>
        <FieldsInput
          label={t('stage.requires')}
          placeholder={t('start.nothingRequired')}
          value={exit.requires}
          onChange={(requires) => onChange({ ...exit, requires })}
        />
      </div>
      <ExitMessage stepId={stepId} id={id} exit={exit} onChange={onChange} />
      <Switch
        label={t('stage.ownWindow')}
        checked={exit.window !== undefined}
        disabled={readOnly}
        onChange={(event) =>
          onChange(
            withOptional(
              exit,
              'window',
              event.currentTarget.checked ? { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '16:00' } : undefined,
            ),
          )
        }
      />
      {exit.window && (
        <WindowInput value={exit.window} onChange={(window) => onChange({ ...exit, window }, `exit.${id}.window`)} />
      )}
      {exit.window && (
        <FieldNotes
          at={[['steps', stepId, 'exits', id, 'window']]}
          meaning={(reckoning) => (exit.window ? windowMeaning(reckoning, exit.window) : null)}
        />
      )}
      <LimitInput
        value={exit.limit}
        others={others}
        onChange={(limit) => onChange(withOptional(exit, 'limit', limit), `exit.${id}.limit`)}
      />
      {exit.limit && (
        <FieldNotes
          at={[]}
          meaning={(reckoning) => (exit.limit ? limitMeaning(reckoning, { stepId, exitId: id }, exit.limit) : null)}
        />
      )}
      <div className={classes.itemTop}>
        <span>{t('input.to')} →</span>
        <LeadSelect from={stepId} exit={id} label={t('input.leadsTo', { exit: label })} />
        <RowActions
          label={label}
          onRemove={others.length > 0 ? onRemove : undefined}
          {...(others.length > 0 && { onMove, at, of: others.length + 1 })}
        />
      </div>
      <FieldNotes
        at={[
          ['steps', stepId, 'exits', id],
          ['connections', stepId, id],
        ]}
        except={['steps', stepId, 'exits', id, 'window']}
      />
    </div>
  );
}

function ExitMessage({ stepId, id, exit, onChange }: Omit<ExitProps, 'step' | 'at' | 'onRemove' | 'onMove'>) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { texts, languages } = useDefinition();
  const start = exit.kind === 'reject' ? 'reject' : exit.kind === 'advance' ? 'advance' : 'message';
  const turnOn = () => {
    const textId = readableId(`${stepId}-${id}`, Object.keys(texts), 'text');
    store.edit('edit.message', (now) => changeText(now, textId, startingText(start, languages)));
    onChange({ ...exit, message: { text: textId, channels: { kind: 'candidate' } } });
  };
  return (
    <>
      <Switch
        label={t('stage.exitMessage')}
        checked={exit.message !== undefined}
        disabled={readOnly}
        onChange={(event) =>
          event.currentTarget.checked ? turnOn() : onChange(withOptional(exit, 'message', undefined))
        }
      />
      {exit.message && (
        <MessageInput
          label={t('message.text')}
          start={start}
          value={exit.message}
          onChange={(message) => onChange({ ...exit, message })}
        />
      )}
    </>
  );
}
