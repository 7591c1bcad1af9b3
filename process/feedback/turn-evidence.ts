import type { LeftOutReason } from './composed.ts';
import type { Evidence } from './contract.ts';
import * as english from './english/index.ts';
import * as swedish from './swedish/index.ts';
import { hasMark, markCandidate } from './candidate-mark.ts';
import { isClean } from './is-clean.ts';
import { sayPlainly } from './say-point.ts';
import { findSecret } from './secrets/find-secret.ts';
import { sentencesOf, tidy } from './tidy.ts';
import type { Candidate, Statement, Turned } from './tongue.ts';

type Asked = {
  readonly language: 'sv' | 'en';
  readonly candidate: Candidate;
  readonly otherNames: readonly string[];
};

/** The evidence as parts of a letter to the candidate, or why nothing of it can be told. */
export function turnEvidence(evidence: Evidence, asked: Asked): Turned | LeftOutReason {
  const { candidate, language } = asked;
  const fields = [evidence.situation, evidence.behaviour, evidence.impact];
  for (const field of fields) {
    const secret = findSecret(markCandidate(field, candidate), asked.otherNames);
    if (secret !== undefined) return secret;
  }
  const tongue = language === 'sv' ? swedish : english;
  const [behaviour, ...more] = sentencesOf(evidence.behaviour).map((text) => tongue.turnBehaviour(text, candidate));
  if (!behaviour || more.includes(null)) return 'grammar';
  const situation = one(evidence.situation, (text) => tongue.turnSituation(text, candidate));
  const impact = one(evidence.impact, (text) => tongue.turnImpact(text, candidate));
  // A whole sentence has its beginning already.
  const shown = behaviour.kind === 'whole' ? null : situation;
  const turned: Turned = {
    behaviour,
    situation: shown,
    more: more.flatMap((statement) => (statement ? [sayAlone(statement, language)] : [])),
    impact,
    dropped: [...droppedIf('situation', evidence.situation, shown), ...droppedIf('impact', evidence.impact, impact)],
  };
  if (hasMark(JSON.stringify(turned))) return 'grammar';
  return isClean(sayPlainly(turned, language).join(' '), language) ? turned : 'wording';
}

// Of a field that holds several sentences the order could not be kept, so it is left out.
function one<Said>(text: string, turn: (text: string) => Said | null): Said | null {
  const sentences = sentencesOf(tidy(text));
  const [only] = sentences;
  return only === undefined || sentences.length > 1 ? null : turn(only);
}

function droppedIf<Field extends string>(field: Field, written: string, turned: unknown): Field[] {
  return tidy(written) !== '' && turned === null ? [field] : [];
}

function sayAlone(statement: Statement, language: 'sv' | 'en'): string {
  if (statement.kind === 'whole') return `${statement.text}.`;
  return `${language === 'sv' ? 'Du' : 'You'} ${statement.verb}${statement.rest}.`;
}
