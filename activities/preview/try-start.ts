import type { Command, Deliver } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import type { Loaded, LoadedCandidate } from '../advance/loaded.ts';
import { createTurn, type RunSettings } from '../advance/turn.ts';
import { worldOf } from '../advance/world-of.ts';
import { type Read, readByChannels } from './read-by-channels.ts';

/** Somebody who is not in the job yet, and the job as it is. */
export type TriedStart = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly versionId: string;
  readonly fields: Loaded['application']['fields'];
  readonly source: string | null;
  readonly candidate: LoadedCandidate;
  readonly job: Loaded['job'];
};

type Parts = { readonly version: LoadedVersion; readonly settings: RunSettings; readonly now: number };

const previewId = '00000000-0000-4000-8000-000000000000';

/** The acknowledgement of somebody who comes in at `now`, by each channel that has a text, by the same transition and the same rendering as their run; stores nothing. Throws where its date lies beyond the calendar. */
export function tryStart({ version, settings, now }: Parts, tried: TriedStart): Read[] {
  const loaded = loadedAs(tried);
  const event = { kind: 'started', at: now } as const;
  const world = worldOf(loaded, version);
  const { state, commands } = drive(version.definition, null, event, (ask) => answerAsk(ask, world));
  const message = commands.find(isAcknowledgement);
  return message ? readByChannels(createTurn({ loaded, version, settings, event, now, state }), message) : [];
}

const isAcknowledgement = (command: Command): command is Deliver =>
  command.kind === 'deliver' && command.purpose === 'acknowledgement';

function loadedAs({ organisationId, jobId, versionId, fields, source, candidate, job }: TriedStart): Loaded {
  return {
    application: {
      ...{ id: previewId, organisationId, jobId, candidateId: previewId, versionId, fields, source },
      ...{
        standsIn: null,
        appliedAt: null,
        isOfMany: false,
        status: 'new',
        outcome: null,
        state: null,
        seq: 0,
        epoch: 0,
        pageKey: '',
        endedAt: null,
      },
      ...{ promiseOpened: null, promiseRemind: null, promiseEscalate: null },
    },
    ...{ candidate, job, applied: null, signal: null, signals: [], messages: [], decisions: [], meetings: [] },
    ...{ corrections: [], replyAnswers: [], answers: [], scorecards: [], stoodAside: [] },
  };
}
