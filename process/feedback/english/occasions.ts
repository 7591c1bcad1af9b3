const inThe =
  'role play|role-play|case|case exercise|exercise|group exercise|group discussion|work sample|task|take-home task|home assignment|code test|interview|telephone interview|phone interview|video interview|call|phone call|discussion|presentation|application|cover letter|letter|cv|test|simulation|technical interview|design discussion';
const duringThe =
  'trial lesson|lesson|trial shift|trial day|shift|tour|walk-through|walkthrough|code review|pair programming|placement|meeting|driving test|assessment day|handover|workshop|debugging exercise';
const inTo = new Map([
  ...inThe.split('|').map((noun): [string, string] => [noun, `in the ${noun}`]),
  ...duringThe.split('|').map((noun): [string, string] => [noun, `during the ${noun}`]),
  ['question about', 'when we asked about'],
  ['question on', 'when we asked about'],
  ['questions about', 'when we asked about'],
  ['follow-up question about', 'when we asked more about'],
]);
function endsIn(text: string, noun: string): boolean {
  const first = text.split(' about ')[0] ?? text;
  return first.endsWith(` ${noun}`) && (inTo.get(noun) ?? '').endsWith(`the ${noun}`);
}

const longestFirst = [...inTo.keys()].toSorted((one, other) => other.length - one.length);

/** The occasion that a noun names, without its article, as an adverbial: "role play" is "in the role play". */
export function occasions(text: string): { readonly noun: string; readonly said: string } | undefined {
  const lower = text.toLowerCase();
  const before = /^(?:\p{L}+ ){1,2}/u.exec(lower)?.[0] ?? '';
  const compound = before === '' ? undefined : longestFirst.find((one) => endsIn(lower, one));
  if (compound !== undefined && !longestFirst.some((one) => lower === one || lower.startsWith(`${one} `))) {
    const whole = lower.slice(0, lower.indexOf(compound) + compound.length);
    return { noun: whole, said: (inTo.get(compound) ?? '').replace(`the ${compound}`, `the ${whole}`) };
  }
  const noun = longestFirst.find((one) => lower === one || lower.startsWith(`${one} `));
  const said = noun === undefined ? undefined : inTo.get(noun);
  return noun === undefined || said === undefined ? undefined : { noun, said };
}
