import type { Impact, Turned } from '../tongue.ts';

const asks = '(?:how|what|which|who|whom|why|when|where|whether)(?!\\p{L})';
const toldButNot = new RegExp(`^(.*?),? but not (?=${asks})(.*)$`, 'u');
const withoutSaying = new RegExp(`^(.*?),? without (?:saying|telling us|explaining|mentioning) (?=${asks})(.*)$`, 'u');
const unknown = new RegExp(`^ not (?:know|hear|learn|find out) (?=${asks})(.*)$`, 'u');
const aloud = /^(?:told|mentioned|explained)$/u;
const described = /^(?:described|wrote)$/u;

/** "Told us about X but not how Y" as what reached us of it, with what we therefore did not know; anything else as it was. */
export function tellGap(turned: Turned): Turned {
  const { behaviour, impact } = turned;
  if (behaviour.kind === 'whole' || !(aloud.test(behaviour.verb) || described.test(behaviour.verb))) return turned;
  const [, told = '', gap] = toldButNot.exec(behaviour.rest) ?? withoutSaying.exec(behaviour.rest) ?? [];
  if (gap === undefined) return turned;
  const missed = aloud.test(behaviour.verb) ? 'but we did not hear' : 'but it was not clear';
  const more = unknownIn(impact);
  const rest = `${told}, ${missed} ${gap}${more === undefined ? '' : ` or ${more}`}`;
  return { ...turned, behaviour: { ...behaviour, rest }, impact: more === undefined ? impact : null };
}

function unknownIn(impact: Impact | null): string | undefined {
  if (impact?.kind !== 'clause' || impact.subject !== 'we' || !/^(?:did|could|do)$/u.test(impact.verb))
    return undefined;
  return unknown.exec(impact.rest)?.[1];
}
