import type { CandidatePair, MergeField } from '../../../server/contract/merges.ts';

/** What each field is called among the texts of merging. */
export const fieldWords: Readonly<Record<MergeField, string>> = {
  ...{ firstName: 'firstName', lastName: 'lastName', email: 'emailField', phone: 'phoneField' },
  ...{ language: 'language', channel: 'channel', zone: 'zone' },
};

export type Take = Partial<Record<MergeField, 'this' | 'other'>>;

/** What is proposed: what the entry that stays says, and where it says nothing what the other says. */
export function proposedTake({ one, other, differs }: CandidatePair): Take {
  return Object.fromEntries(
    differs.map((field) => [
      field,
      one.candidate[field] === null && other.candidate[field] !== null ? 'other' : 'this',
    ]),
  );
}
