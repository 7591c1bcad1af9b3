import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Rating } from '../../../process/feedback/contract.ts';
import type { Database } from '../../parts.ts';
import type { OwnApplication } from './contract.ts';
import { type Told, visitKey } from './find-told.ts';
import { labelIn } from './in-words.ts';

type Asked = {
  readonly applicationId: string;
  readonly definition: Definition;
  readonly language: Language;
  readonly told: Told;
};
type Assessment = OwnApplication['assessments'][number];
type Place = { readonly stepId: string; readonly visit: number };
type Content = { readonly ratings?: unknown; readonly privateNote?: unknown };

/** What assessors have written, each revision and drafts too, of visits that have been answered; and whether there is more. */
export async function gatherAssessments(
  database: Database,
  { applicationId, definition, language, told }: Asked,
): Promise<{ shown: Assessment[]; isMore: boolean }> {
  const [scorecards, drafts] = await Promise.all([
    database.scorecard.findMany({
      where: { applicationId },
      include: { revisions: { orderBy: { number: 'asc' } } },
      orderBy: { submittedAt: 'asc' },
    }),
    database.scorecardDraft.findMany({ where: { applicationId }, orderBy: { savedAt: 'asc' } }),
  ]);
  const isShown = (place: Place) => told.isAll || told.visits.has(visitKey(place));
  const toView = (place: Place, content: Content, { at, isDraft }: { at: Date; isDraft: boolean }): Assessment => ({
    ...{ at: at.toISOString(), stage: labelIn(definition.steps[place.stepId]?.name, language, place.stepId), isDraft },
    competencies: competenciesOf(definition, language, { ...place, ratings: content.ratings }),
    note: typeof content.privateNote === 'string' ? content.privateNote : '',
  });
  return {
    shown: [
      ...scorecards
        .filter(isShown)
        .flatMap((card) => card.revisions.map((one) => toView(card, one, { at: one.handedInAt, isDraft: false }))),
      ...drafts
        .filter(isShown)
        .map((draft) => toView(draft, draft.content as Content, { at: draft.savedAt, isDraft: true })),
    ],
    isMore: [...scorecards, ...drafts].some((one) => !isShown(one)),
  };
}

function competenciesOf(
  definition: Definition,
  language: Language,
  { stepId, ratings }: Place & { readonly ratings: unknown },
): Assessment['competencies'] {
  const step = definition.steps[stepId];
  const known = step?.kind === 'stage' ? (step.scorecard?.competencies ?? []) : [];
  return Object.entries((ratings ?? {}) as Record<string, Partial<Rating>>).map(
    ([id, { level = null, evidence = [] }]) => ({
      name: labelIn(known.find((one) => one.id === id)?.name, language, id),
      level,
      evidence: evidence.map(({ situation, behaviour, impact }) =>
        [situation, behaviour, impact].filter(Boolean).join(' – '),
      ),
    }),
  );
}
