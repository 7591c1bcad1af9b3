import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BranchStep, Way } from '../../../../process/definition/schema.ts';
import { branchMeaning } from '../../../../process/meaning/branch-meaning.ts';
import { conditionMeaning } from '../../../../process/meaning/condition-meaning.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { moved } from '../../edits/moved.ts';
import { readableId } from '../../edits/readable-id.ts';
import { withOptional } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { ConditionInput, firstCondition } from '../inputs/condition-input.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { AddButton, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import { Select } from '../inputs/select.tsx';
import classes from '../inspector.module.css';

export function BranchInspector({ stepId, step }: { readonly stepId: string; readonly step: BranchStep }) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const change = useChangeStep<BranchStep>(stepId);
  const set = (branches: Way[], gesture?: string) => change((now) => ({ ...now, branches }), 'edit.branches', gesture);
  const setOne = (at: number, branch: Way, gesture?: string) =>
    set(
      step.branches.map((other, index) => (index === at ? branch : other)),
      gesture,
    );
  const add = () => {
    const id = readableId('branch', [...step.branches.map((branch) => branch.id), 'otherwise'], 'branch');
    const name = inLanguagesOf(definition, { sv: 'Ny gren', en: 'New branch' });
    set([...step.branches, { id, name, conditions: [firstCondition] }]);
  };
  return (
    <Section title={t('branch.title')}>
      <p className={classes.hint}>{t('branch.hint')}</p>
      {step.branches.map((branch, at) => (
        <BranchInput
          key={branch.id}
          stepId={stepId}
          path={['steps', stepId, 'branches', at]}
          value={branch}
          onChange={(next) => setOne(at, next, `branch.${next.id}`)}
          onMatch={(match) => setOne(at, withOptional(branch, 'match', match))}
          at={at}
          of={step.branches.length}
          onMove={(by) => set(moved(step.branches, at, by))}
          onRemove={step.branches.length > 1 ? () => set(step.branches.filter((_, index) => index !== at)) : undefined}
        />
      ))}
      <AddButton onClick={add}>{t('branch.add')}</AddButton>
    </Section>
  );
}

type BranchProps = {
  readonly stepId: string;
  /** Where it stands in the process file. */
  readonly path: readonly (string | number)[];
  readonly value: Way;
  readonly onChange: (branch: Way) => void;
  readonly onMatch: (match: Way['match']) => void;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: (() => void) | undefined;
};

function BranchInput({ stepId, path, value, at: place, of, onChange, onMatch, onMove, onRemove }: BranchProps) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const isOne = value.conditions.length === 1;
  const between = t(value.match === 'any' ? 'branch.or' : 'branch.and');
  const setConditions = (conditions: Way['conditions']) => onChange({ ...value, conditions });
  return (
    <div className={classes.item}>
      <div className={classes.itemTop}>
        <div style={{ flex: 1 }}>
          <LocalTextInput
            hideLabel
            label={t('branch.name')}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
          />
        </div>
        <RowActions label={inLanguage(value.name, language)} onRemove={onRemove} onMove={onMove} at={place} of={of} />
      </div>
      {!isOne && <MatchInput of={inLanguage(value.name, language)} value={value.match} onChange={onMatch} />}
      {value.conditions.map((condition, at) => (
        <Fragment key={at}>
          <ConditionInput
            lead={at > 0 ? between : isOne ? t('branch.if') : ''}
            value={condition}
            onChange={(next) => setConditions(value.conditions.map((other, index) => (index === at ? next : other)))}
            onRemove={
              value.conditions.length > 1
                ? () => setConditions(value.conditions.filter((_, index) => index !== at))
                : undefined
            }
          />
          <FieldNotes
            at={[[...path, 'conditions', at]]}
            meaning={({ definition }) => conditionMeaning(condition, definition)}
          />
        </Fragment>
      ))}
      <FieldNotes
        at={[path]}
        except={[...path, 'conditions']}
        meaning={(reckoning) => branchMeaning(reckoning, stepId, value)}
      />
      <AddButton onClick={() => setConditions([...value.conditions, firstCondition])}>
        {t('branch.addCondition')}
      </AddButton>
    </div>
  );
}

/** Whether all of the conditions have to hold or one is enough, as the beginning of the sentence that they make. */
function MatchInput({
  of,
  value,
  onChange,
}: {
  readonly of: string;
  readonly value: Way['match'];
  readonly onChange: (match: Way['match']) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  return (
    <div className={classes.row}>
      <span>{t('branch.if')}</span>
      <Select
        aria-label={t('branch.match', { of })}
        data={(['all', 'any'] as const).map((one) => ({ value: one, label: t(`branch.matches.${one}`) }))}
        value={value ?? 'all'}
        readOnly={readOnly}
        className={classes.widest ?? ''}
        onChange={(chosen) => onChange(chosen === 'any' ? 'any' : undefined)}
      />
    </div>
  );
}
