/** What a one-time code of the candidate's page confirms. */
export const codePurposes = ['email', 'phone', 'data'] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** `wrong`: it may be tried again; `closed`: none is open, it has run out, or too many were tried. */
export type CodeOutcome = 'right' | 'wrong' | 'closed';
