import { v5 } from 'uuid';
import type { Affected, CalendarView } from '../../server/contract/calendar.ts';

export const daysOff: CalendarView = {
  closed: [
    { date: '2027-05-07', name: 'Dag efter Kristi himmelsfärd' },
    { date: '2027-12-23', name: 'Dag före julafton, hela regionen har stängt' },
  ],
  worked: ['2027-01-06'],
  holidays: ['2027-01-01', '2027-01-06', '2027-03-26', '2027-12-24', '2027-12-25'],
  revision: 3,
};

const people = ['Anna-Karin Wennerström-Lagergren', 'Bo Ek'].map(
  (name, index): Affected => ({
    ...{ applicationId: v5(name, v5.URL), name, jobTitle: 'Sjuksköterska till akutmottagningen, Södersjukhuset' },
    ...{ stepName: { sv: 'Urval', en: 'Screening' }, zone: 'Europe/Stockholm' },
    ...{ due: '2027-05-07T15:00:00.000Z', reckoned: `2027-05-${index === 0 ? '10' : '06'}T15:00:00.000Z` },
    change: index === 0 ? 'later' : 'earlier',
  }),
);

export const affectedByDays = { items: people, next: null, earlier: 1, later: 1 };
