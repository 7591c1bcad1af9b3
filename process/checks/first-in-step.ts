/** The first of those that are about the same thing in a step: what is wrong there is said once. */
export function firstInStep<Use extends { readonly stepId?: string }>(
  uses: readonly Use[],
  about: (use: Use) => string,
): Use[] {
  const seen = new Set<string>();
  return uses.filter((use) => {
    const key = `${use.stepId ?? ''} ${about(use)}`;
    return !seen.has(key) && seen.add(key);
  });
}
