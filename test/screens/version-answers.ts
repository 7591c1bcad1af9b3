import type { Definition, StageStep } from '../../process/definition/schema.ts';

const at = '2026-11-20T09:00:00.000Z';
const processId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a01';
const idOf = (number: number) => `5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0b0${number}`;
const moveId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0d01';
const jobs = [
  { id: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0e01', title: 'Sjuksköterska, akutmottagningen', active: 12 },
  { id: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0e02', title: 'Specialistsjuksköterska, intensivvården', active: 3 },
] as const;

/** What an invented server says of the versions of a drawing, of who is there and of who would move; undefined where it knows nothing of it. */
export function versionAnswerTo(path: string, drawn: Definition): { status: number; json: unknown } | undefined {
  const ok = (json: unknown) => ({ status: 200, json });
  if (path.endsWith('/presence'))
    return ok({ items: [{ userId: 'u2', name: 'Bo Ek', since: at, isMe: false }], forgottenAfterMs: 30_000 });
  const version = versions(drawn).find(({ id }) => path === `/api/v1/versions/${id}`);
  if (version) return ok({ ...version, processId, longestSilence: null });
  if (path.endsWith('/versions')) return ok({ items: versions(drawn), next: null });
  if (path.endsWith('/impact')) return ok(impact(drawn));
  if (path.endsWith('/moves/preview')) return ok({ items: tried(drawn), next: null });
  if (path.endsWith(`/moves/${moveId}/candidates`)) return ok({ items: stayed, next: null });
  if (path.endsWith('/moves')) return ok({ items: [move], next: null });
  return path.endsWith(`/moves/${moveId}`) ? ok(move) : undefined;
}

/** The second is live; the first had a stage that has gone since. */
function versions(drawn: Definition) {
  const summary = { hash: '', publishedAt: at, publishedBy: 'Karin Norén' };
  const note = 'Kortare löfte i urvalet, och nej efter intervju med en styrka och en utvecklingspunkt';
  return [
    { ...summary, id: idOf(0), number: 2, note, definition: older(drawn) },
    { ...summary, id: idOf(1), number: 1, note: null, definition: oldest(drawn) },
  ];
}

function older(drawn: Definition): Definition {
  const draft = structuredClone(drawn);
  const screening = draft.steps['screening'] as StageStep | undefined;
  if (screening) screening.promise.within = { amount: 7, unit: 'workingDays' };
  const text = Object.values(draft.texts)[0]?.sms;
  if (text?.sv) text.sv = 'Hej! Vi har din ansökan och hör av oss.';
  draft.layout.steps['offer'] = { x: 0, y: 900 };
  delete draft.steps['survey'];
  return draft;
}

function oldest(drawn: Definition): Definition {
  const draft = older(drawn);
  const screening = draft.steps['screening'];
  if (screening)
    draft.steps['second-screening'] = {
      ...structuredClone(screening),
      name: { sv: 'Andra urvalet', en: 'Second screening' },
    };
  draft.layout.steps['second-screening'] = { x: 600, y: 640 };
  draft.connections['second-screening'] = { reject: 'rejected-early' };
  return draft;
}

function impact(drawn: Definition) {
  const stand = { versionId: idOf(1), number: 1, jobId: jobs[0].id, kind: 'stage' };
  const nameOf = (id: string) => drawn.steps[id]?.name ?? {};
  return {
    jobs: jobs.map((job) => ({ ...job, status: 'open', versionId: idOf(1), number: 1 })),
    steps: [
      { ...stand, stepId: 'second-screening', name: { sv: 'Andra urvalet', en: 'Second screening' }, active: 4 },
      { ...stand, stepId: 'screening', name: nameOf('screening'), active: 6 },
      { ...stand, stepId: 'references', name: nameOf('references'), active: 2 },
      { ...stand, jobId: jobs[1].id, stepId: 'screening', name: nameOf('screening'), active: 3 },
    ],
  };
}

function tried(drawn: Definition) {
  const who = { jobTitle: jobs[0].title, code: null, reason: null };
  const stepName = drawn.steps['screening']?.name ?? {};
  const stand = { stepId: 'screening', stepName };
  const words = {
    subject: 'Vi behöver mer tid',
    text: 'Hej Åsa!\n\nVi har inte hunnit klart. Du får besked senast tisdag 1 december.',
  };
  const told = (day: string) => ({ text: 'Vi behöver mer tid', at: `2026-11-${day}T14:00:00.000Z`, date: null, words });
  return [
    {
      ...who,
      applicationId: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0f01',
      name: 'Åsa Lindqvist',
      outcome: 'moves',
      before: { ...stand, promise: '2026-11-27T16:00:00.000Z', next: told('27') },
      after: { ...stand, promise: '2026-11-25T16:00:00.000Z', next: told('25') },
    },
    {
      ...who,
      applicationId: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0f02',
      name: 'Muhammad-Yusuf Abdirahman Svensson-Häggström',
      outcome: 'stays',
      code: 'decisionWaits',
      reason: 'Ett beslut väntar redan.',
      before: null,
      after: null,
    },
  ];
}

const move = {
  id: moveId,
  processId,
  version: { id: idOf(0), number: 2 },
  createdAt: at,
  createdBy: 'Karin Norén',
  jobs: 2,
  total: 15,
  moved: 11,
  waiting: 2,
  stayed: 2,
  undone: 0,
  undoable: { until: '2026-11-20T10:00:00.000Z' },
  undoneAt: null,
  undoneBy: null,
};

const stayed = [
  {
    applicationId: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0f02',
    name: 'Muhammad-Yusuf Abdirahman Svensson-Häggström',
    jobId: jobs[0].id,
    jobTitle: jobs[0].title,
    stepId: 'screening',
    status: 'stayed',
    code: 'decisionWaits',
    reason: 'Ett beslut väntar redan.',
  },
];
