/** Whoever waited longer than this has gone on to something else. */
const soon = 60_000;

/** Whether whoever set it going has seen how it ended, so that nobody has to tell them: all of it went well, and soon. */
export function sawItEnd({ failed, since }: { readonly failed: number; readonly since: Date }): boolean {
  return failed === 0 && Date.now() - since.getTime() < soon;
}
