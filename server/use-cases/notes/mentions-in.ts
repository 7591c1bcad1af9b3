const mention = /@\{([\w-]{1,64})\}/g;

/** The user ids that stand in a note as `@{user id}`, each once, in their order. */
export function mentionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, id = '']) => id))];
}
