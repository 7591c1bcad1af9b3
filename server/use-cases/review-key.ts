/** The key of the one task of an application that asks for a review. */
export const reviewKey = 'review';
