/** What a one-time code of the candidate's page confirms: a new address or number, that whoever changes it is the one we know, or that they may read their data or have it erased. */
export const codePurposes = ['email', 'phone', 'emailProof', 'phoneProof', 'data', 'deletion'] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** `wrong`: it may be tried again; `closed`: none is open, it has run out, or too many were tried. */
export type CodeOutcome = 'right' | 'wrong' | 'closed';
