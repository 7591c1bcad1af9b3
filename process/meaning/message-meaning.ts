import { nameOf } from '../checks/name-of.ts';
import { formatDuration } from '../calendar/format-duration.ts';
import type { MessageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';
import { whoComes } from './who-comes.ts';

/** When the message leaves to whoever comes to the step now. */
export function messageMeaning(reckoning: Reckoning, step: MessageStep): BothLanguages {
  const { when } = step;
  if (when.kind === 'now' || when.kind === 'nextWindow') {
    const who = whoComes(reckoning, step);
    const at = reckoning.timing.messageLeaves(step, reckoning.now, null);
    return {
      sv: `Till ${who.sv} går det ${shortly(reckoning, at, 'sv')}.`,
      en: `To ${who.en} it leaves ${shortly(reckoning, at, 'en')}.`,
    };
  }
  const name = nameOf(reckoning.definition.fields[when.field]?.label, when.field);
  if (when.kind === 'at')
    return {
      sv: `Går kl. ${when.time} den dag som står i ${name.sv}, utanför sändningsfönstret också.`,
      en: `Leaves at ${when.time} on the day in ${name.en}, outside the sending window too.`,
    };
  const span = { sv: formatDuration(when.span, 'sv'), en: formatDuration(when.span, 'en') };
  const isBefore = when.direction === 'before';
  return {
    sv: `Går ${span.sv} ${isBefore ? 'före' : 'efter'} dagen i ${name.sv}, i närmaste sändningsfönster.`,
    en: `Leaves ${span.en} ${isBefore ? 'before' : 'after'} the day in ${name.en}, in the next sending window.`,
  };
}
