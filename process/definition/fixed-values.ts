/**
 * The values that the process language is made of, apart from its schemas: who needs only these need not load what reads files.
 */
export const currentSchemaVersion = 1;
export const languages = ['sv', 'en'] as const;
export const mostSteps = 1_000;
/** With how many values a condition compares at most, and how many characters each of them, as any text that one compares with, has. */
export const mostValues = 100;
export const longestValue = 200;
export const areaColours = ['grey', 'blue', 'green', 'yellow', 'red'] as const;
/** What every candidate can have without a field of the process; a start may require them. */
export const contactFields = ['email', 'mobile'] as const;
