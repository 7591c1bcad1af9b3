import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Plan } from './plan.ts';
import type { Stage } from './playback.ts';

export type SetupProps = {
  readonly definition: Definition;
  readonly stage: Stage;
  readonly plan: Plan;
  readonly language: Language;
  readonly onChange: (plan: Plan) => void;
  readonly onPlay: () => void;
};
