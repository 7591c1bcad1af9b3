import type { LauncherEnvironment } from '../environment.ts';
import type { LocalSettings } from './data-folder.ts';
import type { Part, PartPlan } from './part.ts';

/** What a start hands to those who start one part each. */
export interface Launch {
  readonly environment: LauncherEnvironment;
  readonly settings: LocalSettings;
  readonly say: (line: string) => void;
  /** Aborted when the launch is to end, be it in the midst of its start. */
  readonly signal: AbortSignal;
  /** Runs the part until the launch ends. A `store` is what server and worker lean on, and is ended after them. */
  readonly run: (plan: Omit<PartPlan, 'logFile'>, layer: 'store' | 'program') => Part;
}
