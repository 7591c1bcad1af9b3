import type { ApplicationDetail, MessageView } from '../../../server/contract/applications.ts';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { until } from '../../run/until.ts';
import type { Answer, Client } from '../start-test-server.ts';

const day = 86_400_000;

const brought = {
  strength: 'Lugn och tydlig i samtalet.',
  development: 'Fler exempel på handledning.',
  reason: 'Kravprofilen.',
  feedbackText: 'Tjänsten kräver två års erfarenhet av akutvård.',
};

export type Rehearsed = Awaited<ReturnType<typeof rehearse>>;

/** Begins a rehearsal through the API and answers the ways to act in it, as its page does. */
export async function rehearse(client: Client, processId: string, body: object) {
  const person = { firstName: 'Kim', lastName: 'Påhittad', email: 'kim@example.com', phone: '070-174 06 05' };
  const begun = await client('POST', `/api/v1/processes/${processId}/rehearsals`, { ...person, ...body });
  if (begun.status !== 201) throw new Error(begun.text);
  const { id, applicationId, versionId, problems }: RehearsalView = begun.body;
  const path = `/api/v1/rehearsals/${id}`;
  const ask = (method: string, address: string, given?: unknown) =>
    client(method, address, given, { 'besked-rehearsal': id });
  const read = () => client('GET', path);
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach into bodies whose schemas the server has checked
  const application = async (): Promise<any> => (await ask('GET', `/api/v1/applications/${applicationId}`)).body;
  const pass = async (days?: number): Promise<RehearsalView & { reached: string }> => {
    const answer = await client('POST', `${path}/pass`, days === undefined ? {} : { days });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const view = async (): Promise<RehearsalView> => (await read()).body;
  const act = async (address: string, given: unknown, method = 'POST'): Promise<Answer> => {
    const answer = await ask(method, address, given);
    if (answer.status > 299) throw new Error(answer.text);
    return answer;
  };
  /** A signal that the run has applied: what follows can be waited for. */
  const applied = (signalId: string) =>
    until(async () => {
      const { body: signal } = await ask('GET', `/api/v1/signals/${signalId}`);
      if (signal.status === 'refused') throw new Error(signal.code);
      return signal.status === 'applied';
    });

  /** Decides and waits for what the run says of it: null where it has taken the decision, else the code of its refusal. */
  const decide = async (exitId: string): Promise<string | null> => {
    const { stepId, visit } = await application();
    const body = { ...brought, stepId, visit, exitId };
    const { body: decision } = await act(`/api/v1/applications/${applicationId}/decisions`, body);
    return until(async () => {
      const { status, refusedCode } = (await ask('GET', `/api/v1/decisions/${decision.id}`)).body;
      return ['waiting', 'released', 'refused'].includes(status) ? { refusedCode } : undefined;
    }).then(({ refusedCode }) => refusedCode);
  };

  return {
    ...{ id, applicationId, versionId, problems, ask, read, view, application, pass, decide },
    end: () => client('DELETE', path),
    messages: async (): Promise<MessageView[]> =>
      (await ask('GET', `/api/v1/applications/${applicationId}/messages?limit=200`)).body.items,
    bounce: (messageId: string) => client('POST', `${path}/bounce`, { messageId }),
    /** Goes on to the next thing that happens, again and again, until it is so. */
    async goOnUntil(isSo: (now: ApplicationDetail) => Promise<boolean>) {
      for (let tries = 0; tries < 100; tries += 1) {
        const now = await application();
        if (await isSo(now)) return now;
        if (now.status === 'new') await until(async () => (await application()).status !== 'new');
        else if ((await pass()).reached === 'nothing') throw new Error(`Nothing more happens in ${now.stepId}`);
      }
      throw new Error('What was gone on for did not come');
    },
    /** Books a meeting two days from the rehearsal's now, lets it take place, hands in what is asked for, and decides. */
    async meetAndDecide(exitId: string) {
      const { stepId, visit } = await application();
      const now = Date.parse((await view()).now);
      const times = { startsAt: at(now + 2 * day), endsAt: at(now + 2 * day + 3_600_000) };
      const booked = await act(`/api/v1/applications/${applicationId}/meetings`, times);
      await applied(booked.body.id);
      await pass(3);
      const met = await act(`/api/v1/meetings/${booked.body.meetingId}/met`, { endedAt: times.endsAt });
      await applied(met.body.id);
      const { competencies = [] } = await stepOf(stepId);
      if (competencies.length > 0) {
        const evidence = {
          id: 'seen',
          shows: 'strength',
          situation: 'På rond',
          behaviour: 'Lugn.',
          impact: 'Alla hann.',
        };
        const ratings = Object.fromEntries(
          competencies.map(({ id }: { id: string }) => [
            id,
            { level: 4, evidence: [{ ...evidence, id: `seen-${id}` }] },
          ]),
        );
        const scorecard = { stepId, visit, language: 'sv', ratings, privateNote: '' };
        await act(`/api/v1/applications/${applicationId}/scorecard`, scorecard);
      }
      const refused = await decide(exitId);
      if (refused !== null) throw new Error(refused);
    },
    async answer(answers: Readonly<Record<string, unknown>>) {
      const { ask: open } = await application();
      const body = { stepId: open.stepId, visit: open.visit, answers };
      await applied((await act(`/api/v1/applications/${applicationId}/answers`, body)).body.id);
    },
  };

  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  async function stepOf(stepId: string): Promise<any> {
    const { jobId } = await view();
    const { body: board } = await ask('GET', `/api/v1/jobs/${jobId}/board`);
    return board.steps.find((step: { stepId: string }) => step.stepId === stepId);
  }
}

const at = (instant: number) => new Date(instant).toISOString();
