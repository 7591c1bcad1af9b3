/** What the floor's driver, workflows and activities agree on: ids and instants only, as in the engine. */
export interface ApplicationInput {
  applicationId: string;
  stages: number;
  promiseMs: number;
  undoMs: number;
  ladder: Ladder;
}

/** `everyRung` arms the three timers of a stage at once, `nextRung` only the one that is due first. */
export type Ladder = 'everyRung' | 'nextRung';

export interface StormInput {
  applicationId: string;
  dueAt: number;
}

export type Rung = 'remind' | 'escalate' | 'holding';

export interface FloorActivities {
  /** One transaction: the application, its acknowledgement and, where a stage follows, the first obligation. */
  apply(input: { applicationId: string; promisedAt: number | null; now: number }): Promise<string>;
  /** One transaction: what a rung of the ladder leaves behind; the id of a holding text, or null. */
  climb(input: { applicationId: string; stage: number; rung: Rung; now: number }): Promise<string | null>;
  /** One transaction: the decision is taken up and its feedback text frozen. */
  decide(input: { applicationId: string; decisionId: string; now: number }): Promise<string>;
  /** One transaction: the undo window is over, the feedback may leave, the next obligation opens. */
  release(input: ReleaseInput): Promise<void>;
  /** One transaction: the message that a timer let go. */
  fallDue(input: { applicationId: string; now: number }): Promise<string>;
  /** One transaction: the application has ended. */
  end(input: { applicationId: string; now: number }): Promise<void>;
}

export interface ReleaseInput {
  applicationId: string;
  decisionId: string;
  messageId: string;
  nextStage: number | null;
  promisedAt: number | null;
  now: number;
}

export interface FloorDelivery {
  /** Marks the message as being sent, hands it to the provider, and records the outcome in one transaction. */
  deliver(input: { messageId: string; now: number }): Promise<void>;
}

export const TASK_QUEUE = 'floor';

/** The name of a floor run in Temporal. */
export function workflowId(applicationId: string): string {
  return `floor/${applicationId}`;
}
