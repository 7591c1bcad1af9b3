import { accuracy } from './accuracy.ts';
import { acuteSituations } from './acute-situations.ts';
import { adaptingTeaching } from './adapting-teaching.ts';
import { analysis } from './analysis.ts';
import { assessment } from './assessment.ts';
import { budget } from './budget.ts';
import { caseHandling } from './case-handling.ts';
import { clarity } from './clarity.ts';
import { classroom } from './classroom.ts';
import { clinicalAssessment } from './clinical-assessment.ts';
import { collaboration } from './collaboration.ts';
import { communication } from './communication.ts';
import { complaints } from './complaints.ts';
import { confidentiality } from './confidentiality.ts';
import { conflictHandling } from './conflict-handling.ts';
import { correctness } from './correctness.ts';
import { debugging } from './debugging.ts';
import { decisionMaking } from './decision-making.ts';
import { delegating } from './delegating.ts';
import { design } from './design.ts';
import { documentation } from './documentation.ts';
import { explainingTechnology } from './explaining-technology.ts';
import { facilitating } from './facilitating.ts';
import { figures } from './figures.ts';
import { followingUp } from './following-up.ts';
import { givingFeedback } from './giving-feedback.ts';
import { handover } from './handover.ts';
import { hygiene } from './hygiene.ts';
import { initiative } from './initiative.ts';
import { leadingChange } from './leading-change.ts';
import { leadingLeaders } from './leading-leaders.ts';
import { leadingPeople } from './leading-people.ts';
import { learning } from './learning.ts';
import { lessonPlanning } from './lesson-planning.ts';
import { medication } from './medication.ts';
import { order } from './order.ts';
import { owners } from './owners.ts';
import { pace } from './pace.ts';
import { patientSafety } from './patient-safety.ts';
import { personCentredCare } from './person-centred-care.ts';
import { planning } from './planning.ts';
import { presenting } from './presenting.ts';
import { prioritising } from './prioritising.ts';
import { problemSolving } from './problem-solving.ts';
import { reasoning } from './reasoning.ts';
import { relations } from './relations.ts';
import { relatives } from './relatives.ts';
import { safety } from './safety.ts';
import { securityAwareness } from './security-awareness.ts';
import { selling } from './selling.ts';
import { service } from './service.ts';
import { strategy } from './strategy.ts';
import { subject } from './subject.ts';
import { teamwork } from './teamwork.ts';
import { testing } from './testing.ts';
import { transfer } from './transfer.ts';
import { vehicles } from './vehicles.ts';
import { writtenCommunication } from './written-communication.ts';
import type { LibraryCompetency } from './contract.ts';

/** The library of competencies, each with five levels in both languages; in the order in which they are offered. */
export const library: readonly LibraryCompetency[] = [
  prioritising,
  patientSafety,
  personCentredCare,
  acuteSituations,
  clinicalAssessment,
  medication,
  hygiene,
  relatives,
  handover,
  documentation,
  communication,
  lessonPlanning,
  classroom,
  subject,
  adaptingTeaching,
  assessment,
  relations,
  safety,
  accuracy,
  vehicles,
  pace,
  order,
  teamwork,
  writtenCommunication,
  planning,
  figures,
  caseHandling,
  facilitating,
  confidentiality,
  problemSolving,
  design,
  clarity,
  testing,
  correctness,
  reasoning,
  debugging,
  explainingTechnology,
  securityAwareness,
  collaboration,
  leadingPeople,
  delegating,
  givingFeedback,
  leadingChange,
  strategy,
  leadingLeaders,
  owners,
  conflictHandling,
  decisionMaking,
  budget,
  service,
  complaints,
  selling,
  presenting,
  analysis,
  learning,
  initiative,
  followingUp,
  transfer,
];
