import i18next from 'i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import { RingMark } from '../../shell/ring-mark.tsx';
import type { Overlay, StepOverlay } from '../flow/overlay.ts';
import { promiseAt } from './promise-at.ts';
import classes from './dock.module.css';

/** Where the candidate stands and has been, laid over the drawing, with the ring of the promise on the stage where they wait. */
export function overlayOf(definition: Definition, run: SimulatedRun, at: Instant, language: Language): Overlay {
  const t = (key: string, values: object = {}) => i18next.t(key, { ns: 'simulation', lng: language, ...values });
  const steps = new Map<string, StepOverlay>();
  for (const { stepId } of run.visits) steps.set(stepId, { tone: 'visited', title: t('wasTitle') });
  const promise = promiseAt(definition, run, at);
  const when = promise && formatInstant(promise.due, definition.policy.calendar.zone, language, { relativeTo: at });
  if (run.state.visit > 0)
    steps.set(run.state.stepId, {
      tone: 'here',
      title: when ? t('promiseTitle', { when }) : t('hereTitle'),
      badge: (
        <span className={classes.badge}>
          <span className={classes.dot} />
          {promise && <RingMark state={promise.state} left={promise.left} size={16} />}
        </span>
      ),
    });
  return { steps, connections: walkedIn(run) };
}

/** The connections that a run has gone, as the canvas names them. */
export function walkedIn({ state }: SimulatedRun): ReadonlySet<string> {
  return new Set(Object.keys(state.taken).map((taken) => taken.replace('.', '/')));
}
