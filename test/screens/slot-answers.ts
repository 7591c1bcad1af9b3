import { v5 } from 'uuid';
import type { Slot } from '../../server/contract/slots.ts';

const idOf = (name: string) => v5(name, v5.URL);
const hour = 3_600_000;

/** Times of a stage on three days: hidden while an interviewer is away, full, half full, free, for one alone, and taken back with somebody in it. */
export function slots(stepId: string): Slot[] {
  const morning = (days: number) => {
    const day = new Date(Date.now() + days * 24 * hour);
    day.setUTCHours(8, 0, 0, 0);
    return day.getTime();
  };
  const who = (name: string) => ({ applicationId: idOf(name), candidateName: name });
  const slot = (index: number, startsAt: number, more: Partial<Slot> = {}): Slot => ({
    ...{ id: idOf(`slot ${index}`), stepId, applicationId: null, places: 2, chosenBy: [], withdrawn: false, away: [] },
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + hour).toISOString(),
    place: 'Södersjukhuset, plan 4, samtalsrum Kastanjen',
    link: null,
    interviewers: [
      { userId: 'me', name: 'Eva Sandberg' },
      { userId: 'other', name: 'Omar Haddad' },
    ],
    guests: ['Åsa Lindqvist, Södersjukhuset'],
    ...more,
  });
  return [
    slot(6, morning(4), { away: ['Omar Haddad', 'Katarzyna Wennerström-Lagergren'] }),
    slot(7, morning(4) + hour, { away: ['Omar Haddad'], chosenBy: [who('Ingrid Lindqvist')] }),
    slot(1, morning(5), { chosenBy: [who('Anna-Karin Wennerström-Lagergren'), who('Göran Åkerlund')] }),
    slot(2, morning(5) + hour, { chosenBy: [who('Viggo Petrović')] }),
    slot(3, morning(5) + 2 * hour),
    slot(4, morning(6), {
      applicationId: idOf('Bo'),
      places: 1,
      place: null,
      link: 'https://meet.example.com/kastanjen',
    }),
    slot(5, morning(6) + hour, { withdrawn: true, chosenBy: [who('Björn Abdi')] }),
  ];
}
