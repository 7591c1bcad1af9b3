import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BranchStep } from '../../../../process/definition/schema.ts';
import { branchMeaning } from '../../../../process/meaning/branch-meaning.ts';
import { conditionMeaning } from '../../../../process/meaning/condition-meaning.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { readableId } from '../../edits/readable-id.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { ConditionInput, firstCondition } from '../inputs/condition-input.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { AddButton, moved, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import classes from '../inspector.module.css';

type Branch = BranchStep['branches'][number];

export function BranchInspector({ stepId, step }: { readonly stepId: string; readonly step: BranchStep }) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const change = useChangeStep<BranchStep>(stepId);
  const set = (branches: Branch[], gesture?: string) =>
    change((now) => ({ ...now, branches }), 'edit.branches', gesture);
  const setOne = (at: number, branch: Branch) =>
    set(
      step.branches.map((other, index) => (index === at ? branch : other)),
      `branch.${branch.id}`,
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
          onChange={(next) => setOne(at, next)}
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
  readonly value: Branch;
  readonly onChange: (branch: Branch) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: (() => void) | undefined;
};

function BranchInput({ stepId, path, value, onChange, onMove, onRemove }: BranchProps) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const setConditions = (conditions: Branch['conditions']) => onChange({ ...value, conditions });
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
        <RowActions label={inLanguage(value.name, language)} onRemove={onRemove} onMove={onMove} />
      </div>
      {value.conditions.map((condition, at) => (
        <Fragment key={at}>
          <ConditionInput
            lead={t(at === 0 ? 'branch.if' : 'branch.and')}
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
