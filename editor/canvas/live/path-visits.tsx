import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Visit } from '../../../server/contract/live.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { elapsed } from '../../workspace/page/since.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import { exitName } from '../steps/exit-name.ts';
import classes from './live.module.css';

type VisitsProps = {
  readonly visits: readonly Visit[];
  readonly definition: Definition;
  readonly at: number;
  readonly onMove: (at: number) => void;
};

/** The steps in the order in which they were visited: since when, for how long, and by which exit they were left. */
export function PathVisits({ visits, definition, at, onMove }: VisitsProps) {
  const { t } = useTranslation('live');
  const shown = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which is no way to clean up.
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ol className={classes.visits} aria-label={t('visits')}>
      {visits.map((visit, index) => (
        <li key={`${visit.stepId}/${visit.visit}`} ref={index === at ? shown : null}>
          <VisitLine visit={visit} definition={definition} isShown={index === at} onChoose={() => onMove(index)} />
        </li>
      ))}
    </ol>
  );
}

type LineProps = {
  readonly visit: Visit;
  readonly definition: Definition;
  readonly isShown: boolean;
  readonly onChoose: () => void;
};

function VisitLine({ visit, definition, isShown, onChoose }: LineProps) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const me = useMe();
  const write = useWhen(me.organisation.zone);
  const step = definition.steps[visit.stepId];
  const [from, to] = [Date.parse(visit.enteredAt), visit.leftAt === null ? undefined : Date.parse(visit.leftAt)];
  const stay =
    to === undefined ? t('stillHere') : to - from < 60_000 ? '' : t('stayed', { time: elapsed(from, to, language) });
  return (
    <UnstyledButton className={classes.visit ?? ''} aria-current={isShown ? 'step' : undefined} onClick={onChoose}>
      <time dateTime={visit.enteredAt}>{write(visit.enteredAt)}</time>
      <span>
        <strong>{step ? inLanguage(step.name, language) || visit.stepId : visit.stepId}</strong>
        {visit.visit > 1 && ` · ${t('visitOf', { visit: visit.visit })}`}
        {stay && ` · ${stay}`}
        {!step && ` · ${t('moved')}`}
      </span>
      <span className={classes.exit}>{exitOf(visit, definition, language)}</span>
    </UnstyledButton>
  );
}

function exitOf({ stepId, exitId }: Visit, { steps }: Definition, language: Language): string {
  const step = steps[stepId];
  if (exitId === null || !step || step.kind === 'start') return '';
  return `→ ${exitName(step, exitId, language)}`;
}
