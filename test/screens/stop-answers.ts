import { v5 } from 'uuid';
import type { Stop } from '../../server/contract/stops.ts';

const idOf = (name: string) => v5(name, v5.URL);
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A stop of everything, with some that have become late. */
export const stopped: Stop = {
  ...{ id: idOf('stop'), jobId: null, jobTitle: null, startedByName: 'Eva Sandberg', startedAt: at(-20) },
  ...{
    reason: 'Fel lön i beskedet till telefonintervjun. Vi rättar texten innan något mer lämnar.',
    waiting: 12,
    late: 2,
  },
};

export function stoppedMessages(applicationId: string) {
  const message = { applicationId, candidateName: 'Anna-Karin Wennerström-Lagergren', channel: 'email' as const };
  return [
    {
      ...message,
      ...{
        id: idOf('one'),
        jobTitle: 'Sjuksköterska till akutmottagningen, Södersjukhuset',
        due: at(-18),
        promise: at(-2),
      },
      ...{ subject: 'Du går vidare', text: 'Hej Anna-Karin,\n\ndu går vidare till en telefonintervju.', isLate: true },
    },
    {
      ...message,
      ...{ id: idOf('two'), candidateName: 'Bo Ek', jobTitle: 'Undersköterska', due: at(-3), promise: at(20) },
      ...{ subject: 'Tack för din ansökan', text: 'Hej Bo,\n\ntack för din ansökan.', isLate: false },
    },
  ];
}
