import i18next from 'i18next';
import { useMemo } from 'react';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Visit } from '../../../server/contract/live.ts';
import { useLanguage } from '../../shell/language.ts';
import { DrawingView } from '../flow/drawing-view.tsx';
import type { Overlay, StepOverlay } from '../flow/overlay.ts';

/** The drawing as it is rehearsed, with where the candidate stands and has been. */
export function RehearsalDrawing({
  definition,
  visits,
}: {
  readonly definition: Definition;
  readonly visits: readonly Visit[];
}) {
  const language = useLanguage();
  const overlay = useMemo(() => overlayOf(visits, language), [visits, language]);
  return <DrawingView definition={definition} overlay={overlay} language={language} />;
}

function overlayOf(visits: readonly Visit[], language: Language): Overlay {
  const t = i18next.getFixedT(language, 'rehearsal');
  const steps = new Map<string, StepOverlay>();
  for (const { stepId } of visits) steps.set(stepId, { tone: 'visited', title: t('visited') });
  const here = visits.at(-1);
  if (here) steps.set(here.stepId, { tone: 'here', title: t('here') });
  const taken = visits.flatMap(({ stepId, exitId }) => (exitId === null ? [] : [`${stepId}/${exitId}`]));
  return { steps, connections: new Set(taken) };
}
