/** The person behind an author: in a rehearsal one person fills several seats. */
export const personIn = (authorId: string): string => authorId.split('/')[0] ?? authorId;
