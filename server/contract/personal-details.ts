/** What the entry of a person holds about them, whatever they apply for. */
export const personalDetails = ['firstName', 'lastName', 'email', 'phone', 'language', 'channel', 'zone'] as const;
export type PersonalDetail = (typeof personalDetails)[number];
