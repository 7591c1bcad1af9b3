import type { Definition, StageExit, StageStep } from '../../process/definition/schema.ts';
import { wantedScorecards } from '../../process/definition/wanted-scorecards.ts';
import type { Value } from '../../process/reckoning/world.ts';

export type Missing = {
  readonly code: string;
  readonly path: string;
  readonly message: { readonly sv: string; readonly en: string };
};

type Brought = {
  readonly reason?: string | undefined;
  readonly feedbackText?: string | undefined;
  readonly strength?: string | undefined;
  readonly development?: string | undefined;
};

type Basis = {
  readonly definition: Definition;
  readonly step: StageStep;
  readonly exit: StageExit;
  readonly fields: Readonly<Record<string, Value>>;
  readonly scorecards: number;
};

/** Everything that a decision still lacks before the run would take it; an empty list where nothing is in the way. */
export function findMissing(brought: Brought, { definition, step, exit, fields, scorecards }: Basis): Missing[] {
  const has = (value: string | undefined) => (value ?? '').trim() !== '';
  const wanted = wantedScorecards(step, exit);
  return [
    ...(exit.owes === 'text' && !has(brought.feedbackText)
      ? [
          missing(
            'feedbackText',
            'body.feedbackText',
            'Skriv återkopplingen till kandidaten.',
            'Write the feedback to the candidate.',
          ),
        ]
      : []),
    ...(exit.owes === 'strengthAndDevelopment' && !has(brought.strength)
      ? [missing('strength', 'body.strength', 'Skriv en styrka.', 'Write a strength.')]
      : []),
    ...(exit.owes === 'strengthAndDevelopment' && !has(brought.development)
      ? [missing('development', 'body.development', 'Skriv en utvecklingspunkt.', 'Write a development point.')]
      : []),
    ...(exit.kind === 'reject' && !has(brought.reason)
      ? [missing('reason', 'body.reason', 'Skriv skälet för beslutet.', 'Write the reason for the decision.')]
      : []),
    ...exit.requires.flatMap((id) => {
      if ((fields[id] ?? null) !== null) return [];
      const label = definition.fields[id]?.label;
      return [
        missing('field', `body.fields.${id}`, `Fyll i ${label?.sv ?? id}.`, `Fill in ${label?.en ?? label?.sv ?? id}.`),
      ];
    }),
    ...(scorecards < wanted
      ? [
          missing(
            'scorecards',
            'body.exitId',
            wanted - scorecards === 1 ? 'En bedömning till behövs.' : `${wanted - scorecards} bedömningar till behövs.`,
            wanted - scorecards === 1
              ? 'One more scorecard is needed.'
              : `${wanted - scorecards} more scorecards are needed.`,
          ),
        ]
      : []),
  ];
}

const missing = (code: string, path: string, sv: string, en: string): Missing => ({ code, path, message: { sv, en } });
