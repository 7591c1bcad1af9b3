import { useTranslation } from 'react-i18next';
import { AskRow } from './ask-row.tsx';
import type { SetupProps } from './setup-props.ts';
import classes from './setup.module.css';
import { endWorstCase } from './end-worst-case.ts';
import { StageRow } from './stage-row.tsx';

/** How each person behaves, step by step; what is not said here is as the preset has it. */
export function BehaviourTable({ definition, plan, language, onChange }: Omit<SetupProps, 'stage' | 'onPlay'>) {
  const { t } = useTranslation('simulation');
  const { behaviour } = plan;
  const change = (next: typeof behaviour) => onChange(endWorstCase({ ...plan, behaviour: next }));
  return (
    <div>
      <h3>{t('people')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('stage')}</th>
            <th scope="col">{t('actsAfter')}</th>
            <th scope="col">{t('leavesBy')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(definition.steps).map(([id, step]) => {
            if (step.kind === 'stage')
              return (
                <StageRow key={id} id={id} step={step} language={language} behaviour={behaviour} onChange={change} />
              );
            if (step.kind === 'ask')
              return (
                <AskRow key={id} id={id} step={step} language={language} behaviour={behaviour} onChange={change} />
              );
            return null;
          })}
        </tbody>
      </table>
    </div>
  );
}
