import type { Event } from '../../process/interpreter/contract.ts';
import type { Loaded } from './loaded.ts';

/**
 * The application as the event finds it: with the fields of the decision that is being made, or of one that the event may release. Until
 * then they stay with the decision, so that taking it back leaves everything as before.
 */
export function withDecidedFields(loaded: Loaded, event: Event): Loaded {
  if (event.kind === 'decided') return withFieldsOf(loaded, event.decisionId);
  const { state } = loaded.application;
  const waiting = state?.step.kind === 'stage' ? state.step.decision : null;
  // A channel or a person that tells it releases it, whenever that is.
  const isTold = event.kind === 'delivered' || event.kind === 'confirmed';
  const isReleased = waiting !== null && (isTold || waiting.releaseAt <= event.at);
  return isReleased ? withFieldsOf(loaded, waiting.decisionId) : loaded;
}

/** The application with the fields that a decision brings; as it is where there is none. */
export function withFieldsOf(loaded: Loaded, decisionId: string | undefined): Loaded {
  const brought = loaded.decisions.find(({ id }) => id === decisionId)?.fields;
  if (!brought) return loaded;
  return { ...loaded, application: { ...loaded.application, fields: { ...loaded.application.fields, ...brought } } };
}
