import { v5 } from 'uuid';
import type { ApplicationDetail } from '../../server/contract/applications.ts';
import type { Card } from '../../server/contract/jobs.ts';
import type {
  MyScorecard,
  ScorecardContent,
  ScorecardDrafts,
  ScorecardForm,
  ScorecardRevisionView,
} from '../../server/contract/scorecards.ts';

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const idOf = (name: string) => v5(name, v5.URL);

const seen = (
  shows: 'strength' | 'development',
  [situation = '', behaviour = '', impact = '']: readonly string[],
): ScorecardContent['ratings'][string]['evidence'][number] => ({
  ...{ id: idOf(behaviour), shows, situation, behaviour, impact },
});
const round = seen('strength', [
  'En natt med två sjuksköterskor på tjugofyra patienter',
  'Räknade upp tre patienter i ordning, sa vilken som gick först och varför, och ringde jouren innan ronden.',
  'Alla på passet visste vad som gällde, och larmet på sal 4 blev besvarat inom två minuter.',
]);
const records = seen('development', [
  'När vi gick igenom journalen från samma natt',
  'Skrev två av ordinationerna först på morgonen.',
  '',
]);
const team = seen('strength', ['', 'Frågade undersköterskan vad hon hade sett innan hon själv sa något.', '']);

const whole = (safety: 1 | 2 | 3 | 4 | 5, teamwork: 3 | 4 | null, privateNote = ''): ScorecardContent => ({
  language: 'sv',
  ratings: {
    'patient-safety': { level: safety, evidence: [round, records] },
    teamwork: { level: teamwork, evidence: teamwork === null ? [] : [team] },
  },
  privateNote,
});

const anchors = (sv: readonly string[], en: readonly string[]) =>
  sv.map((text, level) => ({ sv: text, en: en[level] ?? '' }));

/** A form as an assessor meets it in the room. */
export const scorecardForm = (application: ApplicationDetail): ScorecardForm => ({
  applicationId: application.applicationId,
  candidateName: application.name,
  jobTitle: application.jobTitle,
  zone: 'Europe/Stockholm',
  stepId: 'stage-3',
  visit: 1,
  stepName: { sv: 'Intervju med chef', en: 'Interview with the manager' },
  meeting: application.meetings[0] ?? null,
  competencies: [
    {
      id: 'patient-safety',
      name: { sv: 'Patientsäkerhet', en: 'Patient safety' },
      description: {
        sv: 'Ser risker innan de blir fel, säger ifrån och följer upp.',
        en: 'Sees risks before they become errors, speaks up and follows up.',
      },
      anchors: anchors(
        [
          'Nämnde inga risker i fallet, också när vi frågade.',
          'Såg en risk när vi pekade på den, utan att säga vad som skulle göras.',
          'Såg de risker som fallet innehöll och sa vad som skulle göras.',
          'Vägde riskerna mot varandra och sa vem som skulle få veta vad.',
          'Gjorde det för hela avdelningen: larmade, följde upp och ändrade rutinen.',
        ],
        [
          'Named no risks in the case, not even when asked.',
          'Saw a risk when it was pointed out, without saying what to do.',
          'Saw the risks in the case and said what to do.',
          'Weighed the risks against each other and said who was to know what.',
          'Did so for the whole ward: raised it, followed up and changed the routine.',
        ],
      ),
    },
    { id: 'teamwork', name: { sv: 'Samarbete i team', en: 'Teamwork' } },
  ],
  required: 2,
  handedInCount: 1,
  draft: {
    ...{ language: 'sv', privateNote: '', revision: 1, savedAt: at(-0.1) },
    ratings: { 'patient-safety': { level: 4, evidence: [round] }, teamwork: { evidence: [] } },
  },
  handedIn: null,
  closed: null,
});

/** A draft that came too late to be handed in. */
export const scorecardDrafts = (application: ApplicationDetail): ScorecardDrafts => ({
  ...{ applicationId: application.applicationId, candidateName: application.name, jobTitle: application.jobTitle },
  zone: 'Europe/Stockholm',
  drafts: [
    {
      ...whole(4, null, 'Vill helst arbeta kvällar.'),
      ...{ stepId: 'stage-3', visit: 1, stepName: { sv: 'Intervju med chef', en: 'Interview with the manager' } },
      competencies: [
        { id: 'patient-safety', name: { sv: 'Patientsäkerhet', en: 'Patient safety' } },
        { id: 'teamwork', name: { sv: 'Samarbete i team', en: 'Teamwork' } },
      ],
      savedAt: at(-30),
    },
  ],
});

export const handedInForm = (application: ApplicationDetail): ScorecardForm => ({
  ...scorecardForm(application),
  draft: null,
  handedInCount: 3,
  handedIn: { ...whole(4, 3, 'Vill helst arbeta kvällar.'), id: idOf('mine'), number: 2, at: at(-1) },
});

const card = (name: string, mine: boolean, content: ScorecardContent): ApplicationDetail['scorecards'][number] => ({
  id: idOf(name),
  stepId: 'stage-3',
  visit: 1,
  authorName: name,
  mine,
  number: mine ? 2 : 1,
  submittedAt: at(-2),
  revisedAt: at(-1),
  ...content,
});

/** A panel of three, one of whom sees it otherwise. */
export const panel = [
  card('Eva Sandberg', true, whole(4, 3, 'Vill helst arbeta kvällar.')),
  card('Omar Haddad', false, whole(5, 3)),
  card('Ann-Sofie Bergström Lindqvist', false, whole(2, null, 'Sa att hon söker till två sjukhus till.')),
];

export const revisions: ScorecardRevisionView[] = [
  {
    ...whole(4, 3, 'Vill helst arbeta kvällar.'),
    number: 2,
    authorName: 'Eva Sandberg',
    at: at(-1),
    reason: 'Kom ihåg vad hon sa om larmet på sal 4.',
    changes: [
      { what: 'level', competencyId: 'patient-safety', from: 3, to: 4 },
      { what: 'evidenceAdded', competencyId: 'patient-safety', from: null, to: 1 },
      { what: 'privateNote', competencyId: null, from: null, to: null },
    ],
  },
  { ...whole(3, 3), number: 1, authorName: 'Eva Sandberg', at: at(-2), reason: null, changes: [] },
];

/** My own list over the cards of the board: what I owe, what I have begun (one too late), or what I have handed in (one revised). */
export function myScorecards(cards: readonly Card[], state: string): MyScorecard[] {
  return cards.slice(1, state === 'owed' ? 5 : 4).map((card, index) => ({
    ...{ applicationId: card.applicationId, candidateName: card.name, jobId: card.jobId, jobTitle: card.jobTitle },
    ...{ stepId: card.stepId ?? '', visit: 1, stepName: card.stepName, ring: card.ring },
    draftSavedAt: state === 'draft' || (state === 'owed' && index === 1) ? at(-2 - index) : null,
    handedIn:
      state === 'handedIn'
        ? { id: idOf(`scorecard ${index}`), number: 1 + index, submittedAt: at(-60 - index), revisedAt: at(-50) }
        : null,
    isOpen: state !== 'draft' || index < 2,
  }));
}
