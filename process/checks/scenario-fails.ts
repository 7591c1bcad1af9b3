import type { Scenario } from '../definition/schema.ts';
import { runScenario } from '../simulation/run-scenario.ts';
import { calendarBroken } from './calendar-broken.ts';
import { type Check, type Drawing, errorAt } from './check.ts';
import { nameOf } from './name-of.ts';
import { canBeRun } from './scenario-broken.ts';
import { otherwiseInWords, refusedInWords } from './scenario-words.ts';

const code = 'scenario-fails';

/** Every scenario that is kept with the process goes as it should. */
export const scenarioFails: Check = (drawing) => {
  const { definition, startId } = drawing;
  const { scenarios = [] } = definition;
  if (scenarios.length === 0 || startId === undefined || calendarBroken(drawing).length > 0) return [];
  return scenarios.flatMap((scenario, index) =>
    canBeRun(definition, scenario) ? failuresOf(drawing, scenario, index) : [],
  );
};

function failuresOf({ definition, calendar, today }: Drawing, scenario: Scenario, index: number) {
  const { failures, refused, until } = runScenario(definition, scenario, { calendar, today });
  const name = nameOf(scenario.name, scenario.id);
  const hint = {
    sv: 'Spela scenariot i simuleringen och se var det tar en annan väg; rätta ritningen, eller det som väntas.',
    en: 'Play the scenario in the simulation and see where it goes another way; mend the drawing, or what is expected.',
  };
  const report = (path: readonly (string | number)[], said: { sv: string; en: string }, stepId?: string) =>
    errorAt(
      code,
      { path: ['scenarios', index, ...path], ...(stepId === undefined ? {} : { stepId }) },
      { sv: `Scenariot ${name.sv}: ${said.sv}`, en: `The scenario ${name.en}: ${said.en}` },
      hint,
    );
  return [
    ...refused.map(({ index: act, code: why }) => report(['acts', act], refusedInWords(scenario, act, why))),
    ...failures.map(({ index: at, otherwise }) =>
      report(['expect', at], otherwiseInWords(definition, otherwise, until), otherwise.stepId),
    ),
  ];
}
