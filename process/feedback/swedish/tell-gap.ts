import type { Impact, Turned } from '../tongue.ts';

const asks = '(?:hur|vad|vilk\\p{L}*|vem|varför|när|var|om)(?!\\p{L})';
const toldButNot = new RegExp(`^(.*?),? men inte (?=${asks})(.*)$`, 'u');
const withoutSaying = new RegExp(`^(.*?),? utan att (?:säga|berätta|nämna|förklara|skriva) (?=${asks})(.*)$`, 'u');
const unknown = new RegExp(`^ inte (?:veta )?(?=${asks})(.*)$`, 'u');
const aloud = /^(?:berättade|nämnde|redogjorde|förklarade)$/u;
const described = /^(?:beskrev|skrev)$/u;

/** "Berättade om X men inte hur Y" as what reached us of it, with what we therefore did not know; anything else as it was. */
export function tellGap(turned: Turned): Turned {
  const { behaviour, impact } = turned;
  if (behaviour.kind === 'whole' || !(aloud.test(behaviour.verb) || described.test(behaviour.verb))) return turned;
  const [, told = '', gap] = toldButNot.exec(behaviour.rest) ?? withoutSaying.exec(behaviour.rest) ?? [];
  if (gap === undefined) return turned;
  const missed =
    aloud.test(behaviour.verb) && !/(?<!\p{L})fick(?!\p{L})/u.test(gap)
      ? 'men vi fick inte veta'
      : 'men det framgick inte';
  const more = unknownIn(impact);
  const rest = `${told}, ${missed} ${gap}${more === undefined ? '' : ` eller ${more}`}`;
  return { ...turned, behaviour: { ...behaviour, rest }, impact: more === undefined ? impact : null };
}

function unknownIn(impact: Impact | null): string | undefined {
  if (impact?.kind !== 'clause' || impact.subject !== 'vi' || !/^(?:visste|fick)$/u.test(impact.verb)) return undefined;
  return unknown.exec(impact.rest)?.[1];
}
