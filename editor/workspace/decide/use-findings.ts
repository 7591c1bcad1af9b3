import type { WordingFinding } from '../../../process/wording/contract.ts';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import { useWording } from '../wording/use-wording.ts';
import type { DecisionBody, Draft } from './decision-body.ts';

type Part = 'feedbackText' | 'strength' | 'development';

/**
 * What should not be sent of each part, as one types. What only the server knows (names of others, levels given) comes with the preview, and is
 * shown for as long as the text is the one that was previewed.
 */
export function useFindings(
  draft: Draft,
  body: DecisionBody | undefined,
  previewed: DecisionBody | undefined,
  preview: DecisionPreview | undefined,
): Readonly<Record<Part, readonly WordingFinding[]>> {
  const language = preview?.language;
  const own = {
    feedbackText: useWording(draft.feedbackText, language),
    strength: useWording(draft.strength, language),
    development: useWording(draft.development, language),
  };
  const of = (part: Part): readonly WordingFinding[] => {
    if (!body?.[part]) return [];
    const isPreviewed = previewed?.[part] === draft[part];
    const told = isPreviewed ? (preview?.findings ?? []).filter((finding) => finding.part === part) : [];
    return [...own[part], ...told.filter(({ code }) => known.has(code))];
  };
  return { feedbackText: of('feedbackText'), strength: of('strength'), development: of('development') };
}

/** Rules that need more than the text. */
const known = new Set(['named-person', 'scored-number']);
