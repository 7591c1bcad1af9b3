import type { PartFinding } from '../contract/wording.ts';
import { Refusal } from '../http/refusal.ts';

/** Refuses words that block, with all that was found, unless somebody says why; answers the codes that were overridden. */
export function refuseWording(
  findings: readonly PartFinding[],
  override: { readonly reason: string } | undefined,
): string[] {
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  if (blocking.length > 0 && !override) throw new Refusal('wordingBlocked', { more: { findings } });
  return [...new Set(blocking.map(({ code }) => code))];
}
