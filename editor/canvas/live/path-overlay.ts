import i18next from 'i18next';
import type { Language } from '../../../process/definition/schema.ts';
import type { Visit } from '../../../server/contract/live.ts';
import type { Overlay, StepOverlay } from '../flow/overlay.ts';
import './texts.ts';

/** The way so far, to be laid over its drawing: the steps and connections up to a place on it, and the step where that is. */
export function pathOverlay(
  { visits, at }: { readonly visits: readonly Visit[]; readonly at: number },
  language: Language,
): Overlay {
  const t = i18next.getFixedT(language, 'live');
  const steps = new Map<string, StepOverlay>();
  const connections = new Set<string>();
  visits.slice(0, at + 1).forEach(({ stepId, exitId }, index) => {
    steps.set(stepId, index === at ? { tone: 'here', title: t('here') } : { tone: 'visited', title: t('visited') });
    if (exitId !== null && index < at) connections.add(`${stepId}/${exitId}`);
  });
  return { steps, connections };
}
