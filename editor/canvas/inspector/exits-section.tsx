import { useTranslation } from 'react-i18next';
import { limitMeaning } from '../../../process/meaning/limit-meaning.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { AskStep, BranchStep, MessageStep, Step } from '../../../process/definition/schema.ts';
import { useChangeStep, useEditing } from '../editing.ts';
import { without, withOptional } from '../edits/without.ts';
import { exitName } from '../steps/exit-name.ts';
import { FieldNotes } from '../problems/field-notes.tsx';
import { LeadSelect } from './inputs/lead-select.tsx';
import { type Limit, LimitInput } from './inputs/limit-input.tsx';
import { Section } from './inputs/section.tsx';
import classes from './inspector.module.css';

type Limited = MessageStep | AskStep | BranchStep;

/** Where each exit of a step leads, and how often it may be taken where the kind of step knows limits. */
export function ExitsSection({ stepId, step }: { readonly stepId: string; readonly step: Step }) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const exits = exitsOf(step).map((id) => ({ value: id, label: exitName(step, id, language) }));
  return (
    <Section title={t('section.exits')}>
      {exits.map((exit) => (
        <div key={exit.value} className={classes.item}>
          <div className={classes.itemTop}>
            <span style={{ width: 104 }}>{exit.label} →</span>
            <LeadSelect from={stepId} exit={exit.value} label={t('input.leadsTo', { exit: exit.label })} />
          </div>
          <FieldNotes
            at={[
              ['connections', stepId, exit.value],
              ['steps', stepId, 'limits', exit.value],
            ]}
          />
          {(step.kind === 'message' || step.kind === 'ask' || step.kind === 'branch') && (
            <LimitOfExit
              stepId={stepId}
              step={step}
              exit={exit.value}
              others={exits.filter(({ value }) => value !== exit.value)}
            />
          )}
        </div>
      ))}
    </Section>
  );
}

type LimitProps = {
  readonly stepId: string;
  readonly step: Limited;
  readonly exit: string;
  readonly others: readonly { readonly value: string; readonly label: string }[];
};

function LimitOfExit({ stepId, step, exit, others }: LimitProps) {
  const change = useChangeStep<Limited>(stepId);
  const set = (limit: Limit | undefined) =>
    change(
      (now) => withLimits(now, withOptional<Record<string, Limit>, string>(now.limits ?? {}, exit, limit)),
      'edit.limit',
      `limit.${exit}`,
    );
  const limit = step.limits?.[exit];
  return (
    <>
      <LimitInput value={limit} others={others} onChange={set} />
      {limit && (
        <FieldNotes at={[]} meaning={(reckoning) => limitMeaning(reckoning, { stepId, exitId: exit }, limit)} />
      )}
    </>
  );
}

function withLimits(step: Limited, limits: Record<string, Limit>): Limited {
  return Object.keys(limits).length === 0 ? (without(step, 'limits') as Limited) : { ...step, limits };
}
