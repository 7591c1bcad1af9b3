import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Database } from '../../parts.ts';
import { wordingContext } from '../wording-context.ts';
import type { FoundApplication } from '../find-application.ts';

type WrittenFor = Pick<FoundApplication, 'application'> & {
  readonly message: {
    readonly stepId: string;
    readonly visit: number;
    readonly subject?: string | null;
    readonly text: string | null;
  };
};

/** What is found fault with in words that stand in for a message, one after the other. Whoever signed that one may sign these, too. */
export async function findingsIn(
  database: Database,
  { application, message }: WrittenFor,
  words: readonly string[],
): Promise<PartFinding[]> {
  const place = { stepId: message.stepId, visit: message.visit };
  const texts = words.map((text) => ({ text }));
  const { language, people, ...context } = await wordingContext(database, application, place, texts);
  const said = `${message.subject ?? ''}\n${message.text ?? ''}`;
  const unsaid = people.filter((name) => !said.includes(name));
  return words.flatMap((text) =>
    lintWording(text, language, { ...context, people: unsaid }).map(
      (finding) => ({ part: 'feedbackText', ...finding }) as PartFinding,
    ),
  );
}
