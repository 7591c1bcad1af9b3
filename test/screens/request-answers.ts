import { v5 } from 'uuid';
import type { ApplicationDetail, TaskView } from '../../server/contract/applications.ts';
import type { RequestView } from '../../server/contract/requests.ts';

const idOf = (name: string) => v5(name, v5.URL);
const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** What a candidate has asked for by law: to be erased, and the merits of the one chosen; and once before, to be erased, which was answered. */
export const requestsOf = (applicationId: string): RequestView[] => [
  ...(['deletion', 'merits'] as const).map(
    (kind): RequestView => ({
      ...{ id: idOf(`request ${kind}`), applicationId, kind, askedAt: at(-3), due: at(kind === 'deletion' ? 27 : 9) },
      ...{ status: 'open', reason: null, text: null, wordingReason: null, wordingCodes: [] },
      ...{ answeredAt: null, answeredBy: null },
    }),
  ),
  {
    ...{ id: idOf('request before'), applicationId, kind: 'deletion', askedAt: at(-60), due: at(-30) },
    ...{ status: 'refused', reason: 'claim', text: 'Uppgifterna behövs i en tvist om hur gammal man får vara.' },
    ...{ wordingReason: 'Tvisten gäller just åldern.', wordingCodes: ['age'] },
    ...{ answeredAt: at(-45), answeredBy: 'Anna Administratör' },
  },
];

/** The application of somebody who has asked, with the tasks that come of it, and that of a review. */
export const askedBy = (application: ApplicationDetail): ApplicationDetail => ({
  ...application,
  hasRequests: true,
  tasks: [...byLaw(application), ...application.tasks.map((task) => reviewOf(application, task))],
});

const reviewOf = ({ applicationId, name }: ApplicationDetail, task: TaskView): TaskView => ({
  ...{ ...task, id: idOf('request review'), about: 'review', messageId: null, replyId: idOf('review') },
  ...{ say: 'I would like a person to go through the decision again.', applicationId, candidateName: name },
});

const byLaw = (application: ApplicationDetail): TaskView[] =>
  requestsOf(application.applicationId)
    .filter(({ status }) => status === 'open')
    .flatMap(({ id, kind, due, askedAt }) =>
      application.tasks.map((task) => ({
        ...{ ...task, id, about: kind, due, openedAt: askedAt, say: null },
        ...{ applicationId: application.applicationId, candidateName: application.name },
      })),
    );
