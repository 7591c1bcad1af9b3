import type { Definition, Language, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { canBeEntered } from '../edits/connect.ts';
import { kindIcons } from '../steps/kind-icon.ts';
import type { Choice } from './pick-list.tsx';

/** The steps that a connection may lead to, each with the icon of its kind. */
export function stepChoices(
  definition: Definition,
  language: Language,
  hintOf: (stepId: string, step: Step) => string,
): Choice[] {
  return Object.entries(definition.steps)
    .filter(([id]) => canBeEntered(definition, id))
    .map(([id, step]) => {
      const Icon = kindIcons[step.kind];
      return {
        id,
        label: inLanguage(step.name, language) || id,
        hint: hintOf(id, step),
        icon: <Icon size={18} stroke={1.8} aria-hidden="true" />,
      };
    });
}
