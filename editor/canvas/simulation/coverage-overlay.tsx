import i18next from 'i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Overlay, StepOverlay } from '../flow/overlay.ts';
import classes from './dock.module.css';
import type { Coverage } from './use-coverage.ts';

/** The exits that the runs so far have walked, lit; steps whose exits have all been walked are lit, those with none are muted. */
export function coverageOverlay({ steps }: Definition, { walked, all }: Coverage, language: Language): Overlay {
  const shown = new Map<string, StepOverlay>();
  for (const stepId of Object.keys(steps)) {
    const own = all.filter((exit) => exit.stepId === stepId);
    const count = own.filter(({ exitId }) => walked.has(`${stepId}/${exitId}`)).length;
    if (own.length === 0) continue;
    const title = i18next.t('walkedTitle', { ns: 'simulation', lng: language, walked: count, all: own.length });
    shown.set(stepId, {
      tone: count === own.length ? 'lit' : count === 0 ? 'muted' : 'visited',
      title,
      ...(count > 0 ? { badge: <span className={classes.count}>{`${count}/${own.length}`}</span> } : {}),
    });
  }
  return { steps: shown, connections: walked };
}
