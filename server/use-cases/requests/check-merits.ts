import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { PartFinding } from '../../contract/wording.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { fullName } from '../names-of.ts';
import { refuseWording } from '../refuse-wording.ts';
import { wordingContext } from '../wording-context.ts';

type Written = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly text: string;
  readonly override: { readonly reason: string } | undefined;
};

/**
 * Refuses words that block, unless somebody says why; the name of anybody else is refused whatever is said. A part of a name may be a town or a thing,
 * but not one of the one chosen; the whole name of a candidate of other jobs alone may be that of a firm. Answers the codes that were overridden.
 */
export async function checkMerits(database: Database, { organisationId, applicationId, text, override }: Written) {
  const { application } = await findApplication(database, organisationId, applicationId);
  const place = { stepId: application.stepId ?? '', visit: application.visit ?? 0 };
  const { language, people, elsewhere, ...context } = await wordingContext(database, application, place, [{ text }]);
  const chosen = await database.candidate.findMany({
    where: { applications: { some: { jobId: application.jobId, outcome: 'hired' } } },
    select: { firstName: true, lastName: true },
    take: 200,
  });
  const findings = lintWording(text, language, { ...context, people: [...people, ...chosen.map(fullName)] }).map(
    (finding) => ({ part: 'feedbackText', ...finding }) as PartFinding,
  );
  const names = new Set(chosen.map(fullName).flatMap((name) => name.split(/\s+/)));
  const named = findings.filter(({ code }) => code === 'named-person');
  const said = named.map(({ from, to }) => text.slice(from, to)).filter((words) => !isOneOf(words, elsewhere));
  if (said.some((words) => isWholeName(words, names))) throw new Refusal('namedPerson', { more: { findings } });
  return refuseWording(findings, override);
}

function isWholeName(words: string, names: ReadonlySet<string>): boolean {
  const parts = words.split(/\s+/);
  return parts.length > 1 || parts.some((part) => names.has(part) || names.has(part.replace(/s$/, '')));
}

const isOneOf = (words: string, names: readonly string[]) =>
  names.includes(words) || names.includes(words.replace(/s$/, ''));
