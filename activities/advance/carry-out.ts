import type { Command } from '../../process/interpreter/contract.ts';
import { cancelMessages, orderMessage, redeliver } from './carry-out-messages.ts';
import {
  endsOtherApplications,
  planRelease,
  releaseDecision,
  takeBackDecision,
  tellEndedInVain,
} from './carry-out-decisions.ts';
import { discharge, openObligation, reopen, tellDate } from './carry-out-obligations.ts';
import { offerMissed, offerStanding } from './carry-out-slots.ts';
import { closeTask, notifyStaff, openTask } from './carry-out-staff.ts';
import type { Turn } from './turn.ts';

/** Carries out one command as rows of the same transaction; timers and steps live in the state and its projection. */
export function carryOut(turn: Turn, command: Command): void {
  switch (command.kind) {
    case 'enterStep':
      return offerStanding(turn, command);
    case 'leaveStep':
    case 'setTimer':
    case 'cancelTimer':
    case 'note':
      return;
    case 'openObligation':
      return openObligation(turn, command);
    case 'tellDate':
      return tellDate(turn, command);
    case 'dischargeObligation':
      return discharge(turn, command);
    case 'reopenObligation':
      return reopen(turn, command);
    case 'deliver':
      return orderMessage(turn, command);
    case 'redeliver':
      return redeliver(turn, command.messageKey);
    case 'cancelDelivery':
      return cancelMessages(turn, command.messageKey);
    case 'notifyStaff':
      return notifyStaff(turn, command);
    case 'openTask':
      return openTask(turn, command);
    case 'closeTask':
      return closeTask(turn, command.key);
    case 'planRelease':
      return planRelease(turn, command);
    case 'releaseDecision':
      return releaseDecision(turn, command.decisionId);
    case 'takeBackDecision':
      takeBackDecision(turn, command);
      return command.why === 'takenBack' ? offerMissed(turn) : undefined;
    case 'complete':
      return completed(turn, command);
  }
}

/** An application that had its outcome, and may have ended others by it, ends anew only where its candidate withdraws before hearing of it. */
function completed(turn: Turn, { endsOtherApplications: ends }: Extract<Command, { kind: 'complete' }>): void {
  if (ends) endsOtherApplications(turn);
  if (turn.loaded.application.state?.step.kind === 'ended') tellEndedInVain(turn);
}
