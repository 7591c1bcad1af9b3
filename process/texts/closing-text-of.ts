import { own } from '../interpreter/own.ts';

type Place = { readonly versionId: string; readonly stepId: string };

/** Under which words of a closing stand for a step that has another id in a version; those of the step as it was called stay under its id alone. */
export const closingKey = ({ versionId, stepId }: Place) => `${versionId}/${stepId}`;

/** What was written for this closing for whoever stands in a step; undefined where nothing was. */
export function closingTextOf<Words>(texts: Readonly<Record<string, Words>>, place: Place): Words | undefined {
  return own(texts, closingKey(place)) ?? own(texts, place.stepId);
}
