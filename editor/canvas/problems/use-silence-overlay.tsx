import { useEffect } from 'react';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { pathOverlay, type StepOverlay } from '../flow/overlay.ts';
import { useCheckingOf } from './checking.ts';
import classes from './problems.module.css';
import './texts.ts';

const msPerDay = 86_400_000;

/** Lays the longest silence over the drawing while it is looked at: its path lit, and on each step how long one can wait there; or the loop that has no end. */
export function useSilenceOverlay(): void {
  const { t } = useTranslation('problems');
  const { store, language, layOver } = useEditing();
  const silence = useCheckingOf((checks) => checks.silence);
  const lack = useCheckingOf((checks) => checks.lack);
  useEffect(() => {
    if (!silence) return layOver(lack && pathOverlay(store.get().present, lack.path, t('onLoop')));
    const isSoFar = silence.open.length > 0;
    const steps = new Map<string, StepOverlay>();
    for (const [stepId, { ms }] of Object.entries(silence.perStage)) {
      const long = formatDuration({ unit: 'calendarDays', amount: ms / msPerDay }, language);
      steps.set(stepId, {
        badge: <span className={classes.badge}>{long}</span>,
        title: t(isSoFar ? 'stageSoFar' : 'stageTitle', { long }),
      });
    }
    const path = pathOverlay(store.get().present, silence.path, t('onPath'));
    for (const [stepId, lit] of path.steps) steps.set(stepId, { ...lit, ...steps.get(stepId) });
    layOver({ steps, connections: path.connections });
  }, [silence, lack, store, language, layOver, t]);
  useEffect(() => () => layOver(undefined), [layOver]);
}
