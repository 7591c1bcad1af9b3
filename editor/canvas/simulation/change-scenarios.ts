import type { Definition, LocalText, Scenario } from '../../../process/definition/schema.ts';
import { readableId } from '../edits/readable-id.ts';

export const mostScenarios = 50;

/** The process with one more scenario at the end. */
export function addScenario(definition: Definition, scenario: Scenario): Definition {
  return withScenarios(definition, [...(definition.scenarios ?? []), scenario]);
}

/** The process with another scenario in the place of the one with that id. */
export function changeScenario(definition: Definition, id: string, scenario: Scenario): Definition {
  return withScenarios(
    definition,
    (definition.scenarios ?? []).map((one) => (one.id === id ? scenario : one)),
  );
}

/** The process without that scenario; without any list once the last one is gone, so that it prints as if there had been none. */
export function removeScenario(definition: Definition, id: string): Definition {
  return withScenarios(
    definition,
    (definition.scenarios ?? []).filter((one) => one.id !== id),
  );
}

/** An id by the name of a scenario that no other one has. */
export function scenarioId({ scenarios = [], languages }: Definition, name: LocalText): string {
  const words = languages.map((language) => name[language]).find((text) => text?.trim()) ?? '';
  return readableId(
    words,
    scenarios.map(({ id }) => id),
    'scenario',
  );
}

function withScenarios(definition: Definition, scenarios: Scenario[]): Definition {
  if (scenarios.length > 0) return { ...definition, scenarios };
  const { scenarios: _, ...without } = definition;
  return without;
}
