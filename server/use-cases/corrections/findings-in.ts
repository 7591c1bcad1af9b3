import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Database } from '../../parts.ts';
import { wordingContext } from '../wording-context.ts';
import type { FoundApplication } from '../find-application.ts';

type WrittenFor = Pick<FoundApplication, 'application'> & {
  readonly message: { readonly stepId: string; readonly visit: number; readonly text: string | null };
};

/** What is found fault with in words that stand in for a message. Whoever signed that one may sign these, too. */
export async function findingsIn(
  database: Database,
  { application, message }: WrittenFor,
  text: string,
): Promise<PartFinding[]> {
  const place = { stepId: message.stepId, visit: message.visit };
  const { language, people, ...context } = await wordingContext(database, application, place, [{ text }]);
  const unsaid = people.filter((name) => !(message.text ?? '').includes(name));
  return lintWording(text, language, { ...context, people: unsaid }).map(
    (finding) => ({ part: 'feedbackText', ...finding }) as PartFinding,
  );
}
