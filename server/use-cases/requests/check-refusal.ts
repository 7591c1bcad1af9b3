import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { refuseWording } from '../refuse-wording.ts';
import { wordingContext } from '../wording-context.ts';

type Written = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly text: string;
  readonly override: { readonly reason: string } | undefined;
};

/** Refuses words that block, unless somebody says why they stay; answers the codes that were overridden. */
export async function checkRefusal(database: Database, { organisationId, applicationId, text, override }: Written) {
  const { application } = await findApplication(database, organisationId, applicationId);
  const place = { stepId: application.stepId ?? '', visit: application.visit ?? 0 };
  const { language, ...context } = await wordingContext(database, application, place, [{ text }]);
  const findings = lintWording(text, language, context).map(
    (finding) => ({ part: 'feedbackText', ...finding }) as PartFinding,
  );
  return refuseWording(findings, override);
}
