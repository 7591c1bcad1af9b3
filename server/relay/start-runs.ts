import {
  type Client,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';
import {
  runId,
  type RunInput,
  runWorkflow,
  searchAttributes,
  taskQueue,
  type WakeSignal,
  wakeSignal,
} from '../../workflows/contract.ts';

/** An application as its run is started: ids alone go to Temporal. */
export type RunOf = Omit<RunInput, 'ahead'> & {
  readonly jobId: string;
  readonly versionId: string;
  /** Null for all but a rehearsal. */
  readonly clockAhead?: number | null;
};

/** Starts the run of an application; the one that there is stays as it is. Throws where Temporal does not answer. */
export async function startRun(client: Client, run: RunOf, queue = taskQueue): Promise<void> {
  await client.workflow.start(runWorkflow, optionsOf(run, queue));
}

/**
 * Starts the run of an application anew. A run that somebody has woken meanwhile knows an older epoch and would end at its next word: it is
 * ended here, so that there is never none.
 */
export async function replaceRun(client: Client, run: RunOf, queue = taskQueue): Promise<void> {
  const workflowIdConflictPolicy = WorkflowIdConflictPolicy.TERMINATE_EXISTING;
  await client.workflow.start(runWorkflow, { ...optionsOf(run, queue), workflowIdConflictPolicy });
}

/** Tells a run that a signal's row waits for it, and starts it where there is none. */
export async function wakeRun(client: Client, run: RunOf, signalId: string, queue = taskQueue): Promise<void> {
  try {
    // Nearly always it runs, and then Temporal need not weigh how it would be started.
    return await client.workflow.getHandle(runId(run.applicationId)).signal(wakeSignal, { signalId });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  await client.workflow.signalWithStart(runWorkflow, {
    ...optionsOf(run, queue),
    signal: wakeSignal,
    signalArgs: [{ signalId }],
  });
}

/** How a run stands in Temporal; `idle` where it has nothing under way and waits for an instant, or to be woken. */
type Standing = 'gone' | 'busy' | 'idle';

/** Answers how the run of an application stands. What waits for a worker, or has an activity out, is busy: it looks again when that comes back. */
export async function standingOf(client: Client, applicationId: string): Promise<Standing> {
  try {
    const { status, raw } = await client.workflow.getHandle(runId(applicationId)).describe();
    if (status.name !== 'RUNNING') return 'gone';
    const isBusy = (raw.pendingActivities ?? []).length > 0 || (raw.pendingWorkflowTask ?? null) !== null;
    return isBusy ? 'busy' : 'idle';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'gone';
    throw error;
  }
}

/** Has a run that lives read anew what it has to wait for: no signal's row has the id of an application. One that has ended meanwhile is left alone. */
export async function stirRun(client: Client, applicationId: string): Promise<void> {
  try {
    await client.workflow.getHandle(runId(applicationId)).signal<[WakeSignal]>(wakeSignal, { signalId: applicationId });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

function optionsOf({ applicationId, organisationId, epoch, jobId, versionId, clockAhead }: RunOf, queue: string) {
  const ahead = clockAhead ?? undefined;
  const input: RunInput = { applicationId, organisationId, epoch, ...(ahead === undefined ? {} : { ahead }) };
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, 'KEYWORD'), value });
  return {
    taskQueue: queue,
    workflowId: runId(applicationId),
    // Its own tasks wait in one queue with those of all other organisations.
    priority: { fairnessKey: organisationId },
    args: [input] as [RunInput],
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    typedSearchAttributes: new TypedSearchAttributes([
      keyword(searchAttributes.application, applicationId),
      keyword(searchAttributes.organisation, organisationId),
      keyword(searchAttributes.job, jobId),
      keyword(searchAttributes.version, versionId),
    ]),
  };
}
