import type { Language } from '../../../process/definition/schema.ts';
import type { Database } from '../../parts.ts';
import { findConsent } from '../apply/find-consent.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { findAnswers } from '../find-answers.ts';
import { loadVersion } from '../load-versions.ts';
import type { OwnApplication } from './contract.ts';
import { findTold } from './find-told.ts';
import { gatherAssessments } from './gather-assessments.ts';
import { gatherDecisions } from './gather-decisions.ts';
import { gatherLog } from './gather-log.ts';
import { gatherNotes } from './gather-notes.ts';
import { gatherSaid } from './gather-said.ts';
import { gatherSurvey } from './gather-survey.ts';
import { hiddenFields } from './hidden-fields.ts';
import { inWords, labelIn } from './in-words.ts';
import { labelled } from './labelled.ts';

type Asked = {
  readonly application: LinkedApplication;
  readonly language: Language;
  readonly reader: 'candidate' | 'administrator';
};

/** One application of somebody who asks for their data. */
export async function gatherApplication(database: Database, asked: Asked): Promise<OwnApplication> {
  const { application, language, reader } = asked;
  const { id: applicationId, job, appliedAt, source, fields } = application;
  const { definition } = await loadVersion(database, application.versionId);
  const told = await findTold(database, application);
  const known = { applicationId, definition, language, told };
  const [consent, answers, said, decisions, assessments, notes, log, hidden, survey] = await Promise.all([
    findConsent(database, applicationId),
    findAnswers(database, { applicationId, definition }),
    gatherSaid(database, known),
    gatherDecisions(database, known),
    gatherAssessments(database, known),
    gatherNotes(database, known),
    gatherLog(database, { ...application, applicationId, told }),
    hiddenFields(database, known),
    gatherSurvey(database, { ...application, applicationId, language, reader }),
  ]);
  return {
    ...{ job: job.title, appliedAt: appliedAt.toISOString(), source },
    given: labelled(
      Object.entries(fields as Record<string, unknown>).filter(([id]) => !hidden.has(id)),
      known,
    ),
    consent: consent && { at: consent.at, text: consent.text },
    answers: answers.map(({ answeredAt, by, given }) => ({
      ...{ at: answeredAt, enteredBy: by.kind === 'candidate' ? 'candidate' : 'organisation' },
      given: given.map(({ label, value }) => ({
        label: labelIn(label, language, ''),
        value: inWords(value, language),
      })),
    })),
    ...said,
    decisions,
    assessments: assessments.shown,
    notes: notes.shown,
    survey,
    log,
    moreAfterAnswer: assessments.isMore || notes.isMore || hidden.size > 0,
  };
}
