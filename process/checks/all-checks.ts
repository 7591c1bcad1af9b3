import { answerAmbiguous } from './answer-ambiguous.ts';
import type { Check } from './check.ts';
import { automaticRejectionUntold } from './automatic-rejection-untold.ts';
import { calendarBroken } from './calendar-broken.ts';
import { channelTextMissing } from './channel-text-missing.ts';
import { conditionBroken } from './condition-broken.ts';
import { connectionUnknown } from './connection-unknown.ts';
import { contactNotRequired } from './contact-not-required.ts';
import { dateNotGiven } from './date-not-given.ts';
import { dateNotTold } from './date-not-told.ts';
import { deadEnd } from './dead-end.ts';
import { deadlineImpossible } from './deadline-impossible.ts';
import { exitUnconnected } from './exit-unconnected.ts';
import { exitWithoutAnswer } from './exit-without-answer.ts';
import { feedbackNotInText } from './feedback-not-in-text.ts';
import { fieldBroken } from './field-broken.ts';
import { fieldUnknown } from './field-unknown.ts';
import { ladderOrder } from './ladder-order.ts';
import { languageMissing } from './language-missing.ts';
import { limitStandIn } from './limit-stand-in.ts';
import { loopWithoutEnd } from './loop-without-end.ts';
import { loopWithoutWait } from './loop-without-wait.ts';
import { nameInOneLanguage } from './name-in-one-language.ts';
import { noAnswerRejects } from './no-answer-rejects.ts';
import { pageChainShort } from './page-chain-short.ts';
import { personCannotDecide } from './person-cannot-decide.ts';
import { personUnknown } from './person-unknown.ts';
import { promiseImpossible } from './promise-impossible.ts';
import { promiseNotInText } from './promise-not-in-text.ts';
import { questionBroken } from './question-broken.ts';
import { rejectionWithoutDecision } from './rejection-without-decision.ts';
import { rejectionWithoutFeedback } from './rejection-without-feedback.ts';
import { reminderOutOfPlace } from './reminder-out-of-place.ts';
import { scenarioBroken } from './scenario-broken.ts';
import { scenarioFails } from './scenario-fails.ts';
import { scorecardBroken } from './scorecard-broken.ts';
import { senderMissing } from './sender-missing.ts';
import { silenceAbovePolicy } from './silence-above-policy.ts';
import { smsTooLong } from './sms-too-long.ts';
import { stageWithoutDecision } from './stage-without-decision.ts';
import { startCount } from './start-count.ts';
import { templateBroken } from './template-broken.ts';
import { textEmpty } from './text-empty.ts';
import { textUnused } from './text-unused.ts';
import { timesNotLinked } from './times-not-linked.ts';
import { undoWindowMisfit } from './undo-window-misfit.ts';
import { unreachableStep } from './unreachable-step.ts';
import { updateIntervalTooShort } from './update-interval-too-short.ts';
import { variableNotGiven } from './variable-not-given.ts';
import { variableUnknown } from './variable-unknown.ts';
import { wayNeverTaken } from './way-never-taken.ts';
import { windowTooNarrow } from './window-too-narrow.ts';

/** Every check by its code, in the order in which problems are shown: structure, time, texts, people, senders, feedback, decisions, scenarios. */
export const allChecks: Readonly<Record<string, Check>> = {
  'start-count': startCount,
  'unreachable-step': unreachableStep,
  'dead-end': deadEnd,
  'exit-unconnected': exitUnconnected,
  'connection-unknown': connectionUnknown,
  'loop-without-wait': loopWithoutWait,
  'loop-without-end': loopWithoutEnd,
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
  'silence-above-policy': silenceAbovePolicy,
  'language-missing': languageMissing,
  'channel-text-missing': channelTextMissing,
  'text-empty': textEmpty,
  'template-broken': templateBroken,
  'variable-unknown': variableUnknown,
  'variable-not-given': variableNotGiven,
  'answer-ambiguous': answerAmbiguous,
  'sms-too-long': smsTooLong,
  'text-unused': textUnused,
  'name-in-one-language': nameInOneLanguage,
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
  'rejection-without-decision': rejectionWithoutDecision,
  'no-answer-rejects': noAnswerRejects,
  'automatic-rejection-untold': automaticRejectionUntold,
  'scenario-broken': scenarioBroken,
  'scenario-fails': scenarioFails,
};
