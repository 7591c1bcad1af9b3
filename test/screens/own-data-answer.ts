import type { OwnData } from '../../server/use-cases/own-data/contract.ts';

const at = '2026-11-20T13:05:00.000Z';

/** Somebody's whole data, with something of every kind. */
export const ownData = (language: 'sv' | 'en'): OwnData => ({
  ...{ format: 1, madeAt: '2026-11-25T09:00:00.000Z', organisation: 'Region Västernorrland', language },
  person: {
    ...{ firstName: 'Anna-Karin', lastName: 'Wennerström-Lagergren', email: 'anna-karin@example.com' },
    ...{ phone: '+46701740605', language, channel: 'email', zone: 'Europe/Stockholm' },
    ...{ declinesEmail: false, declinesSms: true, declinesSurveys: true, knownSince: at },
  },
  applications: [
    {
      ...{ job: 'Sjuksköterska till akutmottagningen', appliedAt: at, source: 'LinkedIn' },
      given: [{ label: 'Legitimation', value: 'Ja' }],
      consent: { at, text: 'Jag samtycker till att ni sparar min ansökan i 24 månader.' },
      answers: [{ at, enteredBy: 'organisation', given: [{ label: 'Kan du arbeta natt?', value: 'Ja' }] }],
      messages: [{ at, channel: 'email', subject: 'Tack för din ansökan', text: 'Hej Anna-Karin,\n\nTack!' }],
      replies: [{ at, channel: 'email', from: 'anna-karin@example.com', subject: 'Sv: Tack', text: 'Tack själva!' }],
      documents: [
        { id: 'd', at, fileName: 'Meritförteckning.pdf', mediaType: 'application/pdf', size: 1, addedBy: 'candidate' },
      ],
      promises: [{ toldAt: at, due: '2026-11-27T16:00:00.000Z' }],
      meetings: [{ startsAt: at, endsAt: at, place: 'Sjukhusbacken 10, plan 4' }],
      decisions: [
        {
          ...{ at, stage: 'Intervju', choice: 'Nej efter intervjun', reason: 'Kravprofilen' },
          brought: [{ label: 'Tillträde', value: '1 februari' }],
          feedback: 'Du beskrev tydligt hur du prioriterar under ett stressigt pass.',
        },
      ],
      assessments: [
        {
          ...{ at, stage: 'Intervju', isDraft: false, note: 'Lugn i rösten.' },
          competencies: [
            { name: 'Omvårdnad', level: 4, evidence: ['Sent pass – ställde om på fem minuter – ingen fick vänta'] },
            { name: 'Samarbete', level: null, evidence: [] },
          ],
        },
      ],
      notes: [{ at, text: 'Stäm av med en kollega.', isDraft: true }],
      survey: { askedAt: at, given: [{ label: 'Hur var det att söka jobb hos oss?', value: 'Mycket bra' }] },
      log: [{ at, by: 'organisation', action: 'decide' }],
      moreAfterAnswer: true,
    },
  ],
});
