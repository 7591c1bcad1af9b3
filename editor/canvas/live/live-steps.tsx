import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Live, LiveStep } from '../../../server/contract/live.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { elapsed } from '../../workspace/page/since.ts';
import classes from './live.module.css';
import { inOrder } from './in-order.ts';

/** The steps in the order of the drawing, each with who stands there; choosing one shows its people. */
export function LiveSteps({
  live,
  definition,
  stepId,
  onStep,
}: {
  readonly live: Live;
  readonly definition: Definition;
  readonly stepId: string | undefined;
  readonly onStep: (stepId: string | undefined) => void;
}) {
  const { t } = useTranslation('live');
  const numbers = new Map(live.steps.map((step) => [step.stepId, step]));
  const ids = inOrder(definition).filter((id) => numbers.has(id) || definition.steps[id]?.kind === 'stage');
  const all: LiveStep = { ...live, stepId: '', count: live.candidates, since: null };
  return (
    <nav className={classes.steps} aria-label={t('steps')}>
      <div className={classes.stepHead} aria-hidden="true">
        <span>{t('step')}</span>
        <span>{t('count')}</span>
        <span>{t('longest')}</span>
        <span>{t('today')}</span>
        <span>{t('lateShort')}</span>
      </div>
      <StepLine
        step={all}
        name={t('everybody')}
        isChosen={stepId === undefined}
        onChoose={() => onStep(undefined)}
        live={live}
      />
      {ids.map((id) => (
        <KnownStep
          key={id}
          step={numbers.get(id) ?? { stepId: id, count: 0, since: null, dueToday: 0, late: 0 }}
          definition={definition}
          live={live}
          isChosen={stepId === id}
          onChoose={() => onStep(id)}
        />
      ))}
    </nav>
  );
}

type LineProps = {
  readonly step: LiveStep;
  readonly live: Live;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function KnownStep({ definition, ...line }: LineProps & { readonly definition: Definition }) {
  const language = useLanguage();
  const { stepId } = line.step;
  return <StepLine {...line} name={inLanguage(definition.steps[stepId]?.name, language) || stepId} />;
}

function StepLine({ step, name, live, isChosen, onChoose }: LineProps & { readonly name: string }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const wait = step.since === null ? undefined : elapsed(Date.parse(step.since), Date.parse(live.at), language);
  return (
    <UnstyledButton className={classes.step ?? ''} aria-current={isChosen || undefined} onClick={onChoose}>
      <span className={classes.stepName}>{name}</span>
      <Cell label={t('count')}>{step.count.toLocaleString(language)}</Cell>
      <Cell label={t('longest')}>{wait}</Cell>
      <Cell label={t('today')} state="today">
        {step.dueToday > 0 && step.dueToday.toLocaleString(language)}
      </Cell>
      <Cell label={t('lateShort')} state="late">
        {step.late > 0 && step.late.toLocaleString(language)}
      </Cell>
    </UnstyledButton>
  );
}

/** A number with its column's name for those who hear it; empty where there is nothing to say. */
function Cell({
  label,
  state,
  children,
}: {
  readonly label: string;
  readonly state?: string;
  readonly children: ReactNode;
}) {
  if (!children) return <span />;
  return (
    <span data-state={state}>
      <span className="visually-hidden">, {label}: </span>
      {children}
    </span>
  );
}
