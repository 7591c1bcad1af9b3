import type { WordingRule } from './contract.ts';
import { age } from './rules/age.ts';
import { appearance } from './rules/appearance.ts';
import { blame } from './rules/blame.ts';
import { character } from './rules/character.ts';
import { comparison } from './rules/comparison.ts';
import { culturalFit } from './rules/cultural-fit.ts';
import { disability } from './rules/disability.ts';
import { emptyPhrases } from './rules/empty-phrases.ts';
import { ethnicity } from './rules/ethnicity.ts';
import { family } from './rules/family.ts';
import { genderIdentity } from './rules/gender-identity.ts';
import { gutFeeling } from './rules/gut-feeling.ts';
import { health } from './rules/health.ts';
import { irony } from './rules/irony.ts';
import { legalAdmission } from './rules/legal-admission.ts';
import { otherPeople } from './rules/other-people.ts';
import { overqualified } from './rules/overqualified.ts';
import { pregnancyAndLeave } from './rules/pregnancy-and-leave.ts';
import { privateLife } from './rules/private-life.ts';
import { promises } from './rules/promises.ts';
import { religion } from './rules/religion.ts';
import { scores } from './rules/scores.ts';
import { sex } from './rules/sex.ts';
import { sexualOrientation } from './rules/sexual-orientation.ts';
import { unfinished } from './rules/unfinished.ts';
import { whereOneLives } from './rules/where-one-lives.ts';

/** Every rule of wording; the order means nothing. */
export const allRules: readonly WordingRule[] = [
  age,
  appearance,
  blame,
  character,
  comparison,
  culturalFit,
  disability,
  emptyPhrases,
  ethnicity,
  family,
  genderIdentity,
  gutFeeling,
  health,
  irony,
  legalAdmission,
  otherPeople,
  overqualified,
  pregnancyAndLeave,
  privateLife,
  promises,
  religion,
  scores,
  sex,
  sexualOrientation,
  unfinished,
  whereOneLives,
];
