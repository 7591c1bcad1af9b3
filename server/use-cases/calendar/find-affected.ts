import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { State } from '../../../process/interpreter/contract.ts';
import { promiseAsk } from '../../../process/interpreter/reckon-promise.ts';
import { addSpan } from '../../../process/reckoning/move-by-span.ts';
import type { Affected } from '../../contract/calendar.ts';
import type { Database } from '../../parts.ts';
import { calendarOf, loadVersions, type PublishedVersion } from '../load-versions.ts';
import { fullName } from '../names-of.ts';
import { changedDays } from './own-days-of.ts';
import { openBetween } from './open-between.ts';

type Row = {
  id: string;
  promiseDue: Date;
  state: State;
  versionId: string;
  zone: string;
  jobTitle: string;
  firstName: string;
  lastName: string;
};
type Change = { readonly before: OwnDays; readonly after: OwnDays; readonly now: number };

/** Where the list goes on: after the one who was promised an answer by then. */
export type Place = readonly [promiseDue: string, applicationId: string];
type Found = { readonly place: Place; readonly affected: Affected };

const chunk = 1_000;
const beginning: Place = ['1970-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

/**
 * Whose promised date would be another with these days, by the date that was told and after `from`, reckoned as far as they are asked for. A date that was told by
 * hand stands, and so does one of the past.
 */
export async function* findAffected(
  database: Database,
  organisationId: string,
  { before, after, now }: Change,
  from: Place = beginning,
): AsyncGenerator<Found, void> {
  const changed = changedDays(before, after);
  for (let [due, id] = from; changed; ) {
    const rows = await database.$queryRaw<Row[]>`
      select a."id", a."promiseDue", a."state", a."versionId", j."zone", j."title" as "jobTitle", c."firstName", c."lastName"
      from "application" a join "job" j on j."id" = a."jobId" join "candidate" c on c."id" = a."candidateId"
      where ${openBetween(organisationId, changed)} and (a."promiseDue", a."id") > (${due}::timestamptz, ${id}::uuid)
      order by a."promiseDue", a."id" limit ${chunk}`;
    const versions = await loadVersions(
      database,
      rows.map(({ versionId }) => versionId),
    );
    for (const row of rows) {
      const version = versions.get(row.versionId);
      const affected = version && toAffected(row, version, { after, now });
      if (affected) yield { place: placeOf(row), affected };
    }
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return;
    [due, id] = placeOf(last);
  }
}

const placeOf = ({ promiseDue, id }: Row): Place => [promiseDue.toISOString(), id];

function toAffected(row: Row, version: PublishedVersion, change: Pick<Change, 'after' | 'now'>): Affected | null {
  const { state } = row;
  const found = owedIn(state, version.definition);
  if (!found || version.definition.policy.calendar.holidays === 'none') return null;
  const zone = row.zone || version.definition.policy.calendar.zone;
  const { span, from } = promiseAsk(state.step, found.stage, found.obligation);
  const reckoned = addSpan(calendarOf(version, zone, change.after), span, from, true);
  const { due } = found.obligation;
  if (reckoned === due || reckoned <= change.now || due <= change.now) return null;
  return {
    ...{ applicationId: row.id, name: fullName(row), jobTitle: row.jobTitle, stepName: found.stage.name, zone },
    ...{ due: new Date(due).toISOString(), reckoned: new Date(reckoned).toISOString() },
    change: reckoned < due ? 'earlier' : 'later',
  };
}

/** What is owed in the stage, where its date is one that was reckoned. */
function owedIn({ step, stepId, obligations, paused }: State, definition: Definition) {
  const stage = definition.steps[stepId];
  if (step.kind !== 'stage' || stage?.kind !== 'stage' || step.decision !== null || paused) return null;
  const obligation = obligations[step.obligationId];
  return obligation?.status === 'open' && obligation.round === 0 ? { stage, obligation } : null;
}
