import type { Definition, Step, Text } from '../../../process/definition/schema.ts';

export type Place = { readonly x: number; readonly y: number };
export type AddedStep = {
  readonly stepId: string;
  readonly step: Step;
  readonly at: Place;
  /** Texts that the step brings along. */
  readonly texts?: Record<string, Text>;
};

/** A new step at a place of the canvas, with the texts that it brings along; unchanged where the id is taken. */
export function addStep(definition: Definition, { stepId, step, at, texts = {} }: AddedStep): Definition {
  if (Object.hasOwn(definition.steps, stepId)) return definition;
  return {
    ...definition,
    steps: { ...definition.steps, [stepId]: step },
    texts: { ...texts, ...definition.texts },
    layout: { ...definition.layout, steps: { ...definition.layout.steps, [stepId]: at } },
  };
}
