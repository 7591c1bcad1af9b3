import { answerAmbiguous } from './answer-ambiguous.ts';
import type { Fixer } from './contract.ts';
import { startCount } from './start-count.ts';
import { unreachableStep } from './unreachable-step.ts';
import { exitUnconnected } from './exit-unconnected.ts';
import { connectionUnknown } from './connection-unknown.ts';
import { loopWithoutWait } from './loop-without-wait.ts';
import { limitStandIn } from './limit-stand-in.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fieldBroken } from './field-broken.ts';
import { conditionBroken } from './condition-broken.ts';
import { wayNeverTaken } from './way-never-taken.ts';
import { questionBroken } from './question-broken.ts';
import { scorecardBroken } from './scorecard-broken.ts';
import { stageWithoutDecision } from './stage-without-decision.ts';
import { promiseImpossible } from './promise-impossible.ts';
import { updateIntervalTooShort } from './update-interval-too-short.ts';
import { deadlineImpossible } from './deadline-impossible.ts';
import { reminderOutOfPlace } from './reminder-out-of-place.ts';
import { windowTooNarrow } from './window-too-narrow.ts';
import { undoWindowMisfit } from './undo-window-misfit.ts';
import { ladderOrder } from './ladder-order.ts';
import { dateNotGiven } from './date-not-given.ts';
import { calendarBroken } from './calendar-broken.ts';
import { languageMissing } from './language-missing.ts';
import { channelTextMissing } from './channel-text-missing.ts';
import { textEmpty } from './text-empty.ts';
import { variableUnknown } from './variable-unknown.ts';
import { variableNotGiven } from './variable-not-given.ts';
import { textUnused } from './text-unused.ts';
import { pageChainShort } from './page-chain-short.ts';
import { personUnknown } from './person-unknown.ts';
import { personCannotDecide } from './person-cannot-decide.ts';
import { senderMissing } from './sender-missing.ts';
import { contactNotRequired } from './contact-not-required.ts';
import { dateNotTold } from './date-not-told.ts';
import { promiseNotInText } from './promise-not-in-text.ts';
import { timesNotLinked } from './times-not-linked.ts';
import { feedbackNotInText } from './feedback-not-in-text.ts';
import { exitWithoutAnswer } from './exit-without-answer.ts';
import { rejectionWithoutFeedback } from './rejection-without-feedback.ts';
import { noAnswerRejects } from './no-answer-rejects.ts';

/**
 * What can be done about a problem, by its code. Where nothing is obvious the code is not here: a dead end, a loop without an end, a broken
 * template, too long an SMS, too long a silence, a scenario that goes otherwise, and a rejection that nobody decided or told are for a person to think about.
 */
export const allFixers: Readonly<Record<string, Fixer>> = {
  'start-count': startCount,
  'unreachable-step': unreachableStep,
  'exit-unconnected': exitUnconnected,
  'connection-unknown': connectionUnknown,
  'loop-without-wait': loopWithoutWait,
  'limit-stand-in': limitStandIn,
  'field-unknown': fieldUnknown,
  'field-broken': fieldBroken,
  'condition-broken': conditionBroken,
  'way-never-taken': wayNeverTaken,
  'question-broken': questionBroken,
  'scorecard-broken': scorecardBroken,
  'stage-without-decision': stageWithoutDecision,
  'promise-impossible': promiseImpossible,
  'update-interval-too-short': updateIntervalTooShort,
  'deadline-impossible': deadlineImpossible,
  'reminder-out-of-place': reminderOutOfPlace,
  'window-too-narrow': windowTooNarrow,
  'undo-window-misfit': undoWindowMisfit,
  'ladder-order': ladderOrder,
  'date-not-given': dateNotGiven,
  'calendar-broken': calendarBroken,
  'language-missing': languageMissing,
  'channel-text-missing': channelTextMissing,
  'text-empty': textEmpty,
  'variable-unknown': variableUnknown,
  'variable-not-given': variableNotGiven,
  'answer-ambiguous': answerAmbiguous,
  'text-unused': textUnused,
  'page-chain-short': pageChainShort,
  'person-unknown': personUnknown,
  'person-cannot-decide': personCannotDecide,
  'sender-missing': senderMissing,
  'contact-not-required': contactNotRequired,
  'date-not-told': dateNotTold,
  'promise-not-in-text': promiseNotInText,
  'times-not-linked': timesNotLinked,
  'feedback-not-in-text': feedbackNotInText,
  'exit-without-answer': exitWithoutAnswer,
  'rejection-without-feedback': rejectionWithoutFeedback,
  'no-answer-rejects': noAnswerRejects,
};
