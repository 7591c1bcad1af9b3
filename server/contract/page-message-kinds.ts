/** What the candidate's page itself sends, beside the run. */
export const pageMessageKinds = ['newLink', 'code', 'contactChanged', 'requestAnswered', 'erased', 'survey'] as const;
export type PageMessageKind = (typeof pageMessageKinds)[number];
