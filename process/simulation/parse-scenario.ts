import { z } from 'zod';
import type { Instant } from '../interpreter/contract.ts';
import type { ChosenAct } from './chosen.ts';
import { type SimulatedCandidate, standardCandidate } from './world-of.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const exitId = z.string().min(1).max(48);
const at = { at: instant };
const simple = [
  'takenBack',
  'meetingCancelled',
  'withdrawn',
  'jobClosed',
  'hiredElsewhere',
  'resumed',
  'responsibleChanged',
  'erased',
] as const;

const actSchema = z.union([
  z.strictObject({ ...at, kind: z.enum(['decided', 'answered']), exitId }),
  z.strictObject({ ...at, kind: z.enum(['meetingBooked', 'meetingMoved']), startsAt: instant, endsAt: instant }),
  z.strictObject({ ...at, kind: z.literal('met'), endedAt: instant }),
  z.strictObject({ ...at, kind: z.literal('paused'), until: instant }),
  z.strictObject({ ...at, kind: z.literal('confirmed'), messageKey: z.string().min(1).max(200) }),
  z.strictObject({ ...at, kind: z.enum(simple) }),
]);

/** One candidate and what is done in order: instants are ISO 8601 with their offset. What is not said is as in the simulation. */
export const scenarioSchema = z.strictObject({
  start: instant,
  candidate: z
    .strictObject({
      zone: z.string().max(60).optional(),
      language: z.enum(['sv', 'en']).optional(),
      channel: z.enum(['email', 'sms']).optional(),
      hasEmail: z.boolean().optional(),
      hasMobile: z.boolean().optional(),
      source: z.string().max(200).nullable().optional(),
      fields: z
        .record(z.string().max(48), z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]))
        .optional(),
    })
    .optional(),
  acts: z.array(actSchema).max(1_000),
});

export type Scenario = {
  readonly start: Instant;
  readonly candidate: SimulatedCandidate;
  /** In the order of their instants: hand it to `simulate` as `chosen`. */
  readonly chosen: readonly { readonly at: Instant; readonly act: ChosenAct }[];
};

export type ParsedScenario =
  | { readonly kind: 'ok'; readonly scenario: Scenario }
  | {
      readonly kind: 'problems';
      readonly problems: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    };

/** A scenario from JSON that was read already; all that is wrong with its form at once, never thrown. */
export function parseScenario(input: unknown): ParsedScenario {
  const parsed = scenarioSchema.safeParse(input);
  if (!parsed.success)
    return { kind: 'problems', problems: parsed.error.issues.map(({ path, message }) => ({ path, message })) };
  const { start, candidate, acts } = parsed.data;
  const given = Object.fromEntries(Object.entries(candidate ?? {}).filter(([, value]) => value !== undefined));
  const chosen = acts.map(({ at: instantOfAct, ...act }) => ({ at: instantOfAct, act: act as ChosenAct }));
  chosen.sort((left, right) => left.at - right.at);
  return { kind: 'ok', scenario: { start, candidate: { ...standardCandidate, ...given }, chosen } };
}

/** A behaviour in which nobody does anything by themselves: a scenario says everything that is done. */
export const stillBehaviour = { stages: {}, asks: {}, delivery: 'arrives', phones: 'never' } as const;
