import type { ScenarioCandidate } from '../definition/schema.ts';
import { type SimulatedCandidate, standardCandidate } from './world-of.ts';

/** The candidate of a scenario: what is not said is as for the standard candidate. */
export function toCandidate(said: ScenarioCandidate): SimulatedCandidate {
  const { zone, language, channel, hasEmail, hasMobile, source, fields } = standardCandidate;
  return {
    zone: said.zone ?? zone,
    language: said.language ?? language,
    channel: said.channel ?? channel,
    hasEmail: said.hasEmail ?? hasEmail,
    hasMobile: said.hasMobile ?? hasMobile,
    source: said.source ?? source,
    fields: said.fields ?? fields,
  };
}
