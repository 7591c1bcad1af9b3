import { IconAlertTriangleFilled, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language, Scenario } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import type { Checks } from '../problems/check-store.ts';
import { type ScenarioState, scenarioState } from './scenario-state.ts';
import classes from './scenarios.module.css';
import { startWords } from './start-words.ts';
import './texts.ts';

type ListProps = {
  readonly definition: Definition;
  readonly checks: Checks;
  readonly language: Language;
  /** Without the words of what is wrong, where those stand beside it. */
  readonly isBrief?: boolean;
  readonly buttonsOf?: (scenario: Scenario) => ReactNode;
};

/** The scenarios of a process with what the checks say of each, and where a red one goes otherwise. */
export function ScenarioList({ definition, checks, language, isBrief = false, buttonsOf }: ListProps) {
  return (
    <ul className={classes.list}>
      {(definition.scenarios ?? []).map((scenario, index) => {
        const state = scenarioState(checks, index);
        return (
          <li className={classes.row} key={scenario.id}>
            <StateMark state={state} />
            <span>
              <span className={classes.name}>{inLanguage(scenario.name, language) || scenario.id}</span>{' '}
              <span className={classes.when}>{startWords(scenario.start, language)}</span>
            </span>
            {buttonsOf && <span className={classes.buttons}>{buttonsOf(scenario)}</span>}
            {state.kind === 'red' &&
              !isBrief &&
              state.problems.map(({ message, path }) => (
                <p className={classes.why} key={path.join('.')}>
                  {message[language]}
                </p>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

function StateMark({ state }: { readonly state: ScenarioState }) {
  const { t } = useTranslation('simulation');
  const Icon = { unknown: IconCircleDashed, green: IconCircleCheck, red: IconAlertTriangleFilled }[state.kind];
  const words = t(state.kind === 'unknown' ? 'checking' : state.kind);
  return (
    <span className={classes.state} data-state={state.kind} title={words}>
      <Icon size={18} aria-hidden="true" />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
