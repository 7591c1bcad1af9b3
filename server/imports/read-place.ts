import { atLocalTime } from '../../process/calendar/local-time.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { StandsIn } from '../../process/interpreter/contract.ts';
import { farthestPromiseMs } from '../use-cases/stands-in.ts';
import { type ImportMessage, importMessage } from './import-message.ts';
import type { Standing } from './read-row.ts';
import { plainName } from '../use-cases/names-of.ts';

type Basis = { readonly definition: Definition; readonly zone: string; readonly now: number };
type Place = {
  readonly place: StandsIn | null;
  readonly errors: readonly ImportMessage[];
  readonly warnings: readonly ImportMessage[];
};

/** Promises are kept until then on their day, and somebody who has stood there since a day has all of it. */
const [endOfPromise, startOfDay] = ['17:00', '00:00'];

/** Where a row says that somebody stands, as the run reads it, or what is wrong with it; days are those of the job's zone. */
export function readPlace({ stage, since, promised }: Standing, { definition, zone, now }: Basis): Place {
  const stepId = stageNamed(definition, stage);
  const [from, due] = [readInstant(since, startOfDay, zone), readInstant(promised, endOfPromise, zone)];
  const errors = [
    ...(stepId === undefined ? [importMessage('place-unknown', stage)] : []),
    ...(from === undefined ? [importMessage('date-unknown', since)] : []),
    ...(due === undefined ? [importMessage('date-unknown', promised)] : []),
    ...(from !== undefined && from > now ? [importMessage('since-ahead', since)] : []),
    ...(due !== undefined && due > now + farthestPromiseMs ? [importMessage('promise-too-far')] : []),
  ];
  if (errors.length > 0 || stepId === undefined || from === undefined || due === undefined)
    return { place: null, errors, warnings: [] };
  const warnings = due < now ? [importMessage('promise-past')] : [];
  return { place: { stepId, since: from, promised: due }, errors, warnings };
}

/** By its name in either language or its id; undefined where two have the name. */
function stageNamed({ steps }: Definition, wanted: string): string | undefined {
  const stages = Object.entries(steps).flatMap(([id, step]) =>
    step.kind === 'stage' ? [{ id, name: step.name }] : [],
  );
  const named = stages.filter(({ id, name }) =>
    [id, name.sv, name.en].some((one) => one !== undefined && plainName(one) === plainName(wanted)),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

function readInstant(text: string, time: string, zone: string): number | undefined {
  const [, date, given = time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(text.trim()) ?? [];
  if (date === undefined) return undefined;
  try {
    return atLocalTime(zone, date, given.padStart(5, '0'));
  } catch {
    return undefined;
  }
}
