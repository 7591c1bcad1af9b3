const one =
  /^(?:patient|colleague|customer|pupil|student|parent|child|relative|manager|nurse|doctor|teacher|user|client|resident|guest|mother|father|daughter|son|sister|brother|boy|girl|man|woman|boss|leader|interviewer|candidate|assessor|stakeholder|developer|owner|member|person|friend|driver|buyer|seller|chair|mentor|supervisor|trainee|neighbour|neighbor|actor|counterpart|caller|somebody|someone|anyone|anybody|nobody|everyone|everybody)(?:'s)?$/u;
const several =
  /^(?:people|children|men|women|staff|team|group|class|board|others|relatives|everyone|everybody|both|all)$/u;

/** Whom a word names: one person, for whom "she" could stand too, or several, for whom "they" could. */
export function personIn(word: string): 'one' | 'several' | undefined {
  const lower = word.toLowerCase();
  if (one.test(lower)) return 'one';
  if (several.test(lower) || (lower.endsWith('s') && one.test(lower.slice(0, -1)))) return 'several';
  return undefined;
}
