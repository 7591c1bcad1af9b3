const irregular = new Map(
  `be:was am:was is:was are:were have:had has:had do:did does:did go:went get:got give:gave take:took make:made say:said see:saw tell:told find:found think:thought
  bring:brought build:built keep:kept hold:held lead:led leave:left lose:lost meet:met put:put read:read run:ran set:set show:showed speak:spoke spend:spent
  stand:stood teach:taught understand:understood win:won write:wrote draw:drew drive:drove begin:began break:broke choose:chose come:came become:became feel:felt
  forget:forgot grow:grew hear:heard know:knew let:let mean:meant pay:paid rise:rose sell:sold send:sent sit:sat split:split catch:caught cut:cut deal:dealt fall:fell
  can:could will:would may:might must:had seek:sought stick:stuck think:thought throw:threw wear:wore withdraw:withdrew undertake:undertook overcome:overcame offer:offered
  bind:bound buy:bought fight:fought hit:hit hurt:hurt lend:lent light:lit ride:rode shut:shut spread:spread learn:learnt dwell:dwelt redo:redid rebuild:rebuilt`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
const pasts = new Set([...irregular.values(), 'were', 'learned', 'could', 'would', 'might', 'should']);
const present = new Set(['let', 'put', 'set', 'cut', 'hit', 'shut', 'split', 'spread', 'hurt', 'read']);
const noVerb =
  /^(?:need|speed|indeed|feed|seed|red|bed|hundred|naked|wicked|sacred|skilled|detailed|structured|limited|experienced|motivated|interested)$/u;
const contracted: Readonly<Record<string, string>> = {
  "doesn't": "didn't",
  "isn't": "wasn't",
  "hasn't": "hadn't",
  "can't": "couldn't",
  "won't": "wouldn't",
};
const pastContracted = new Set(["didn't", "wasn't", "weren't", "hadn't", "couldn't", "wouldn't"]);
const noThirdPerson = /(?:ss|us|is|'s)$/u;

// What ends in s may be a noun in the plural as well, so only these are taken for verbs at the beginning of a clause.
const thirdPersons = new Set(
  `accept adapt add admit agree analyse analyze answer apply ask avoid begin break bring build calm call change check choose clarify clean close collect come communicate compare
  complete consider continue cover create decide delegate describe develop discuss divide do document draw encourage engage ensure explain express find finish focus follow forget
  gather get give go handle have hear help hold identify improve include introduce invite involve keep know lack lead learn leave let listen look lose make manage meet mention miss
  motivate name need note notice offer open organise organize plan prepare present prioritise prioritize propose put raise read reason recognise recognize reflect relate repeat reply
  report respond review say see seek set share show solve speak start state stay structure struggle suggest sum summarise summarize support take talk teach tell test think try
  understand use verify wait weigh work write`.split(/\s+/u),
);

/** Whether the word is a finite verb in the past tense: "gave", "described". */
export function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  if (pasts.has(lower) || pastContracted.has(lower)) return true;
  return /\p{L}{2,}ed$/u.test(lower) && !noVerb.test(lower);
}

/** The base of a verb in the third person: "prioritises" → "prioritise", "tries" → "try"; undefined where it is in no such form. */
export function toBase(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === 'does' || lower === 'goes') return lower.slice(0, -2);
  if (lower === 'has') return 'have';
  if (!lower.endsWith('s') || noThirdPerson.test(lower) || lower.length < 4) return undefined;
  if (/[^aeiou]ies$/u.test(lower)) return `${lower.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/u.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** The verb in the past tense, as after "you"; undefined where the word is no finite verb in the past or the third person. */
export function toPast(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === 'was' || lower === 'is') return 'were';
  if (lower === "wasn't" || lower === "isn't") return "weren't";
  if (Object.hasOwn(contracted, lower)) return contracted[lower];
  if (isPast(lower) || present.has(lower)) return lower;
  if (lower === 'cannot') return 'could not';
  if (lower === 'can' || lower === 'will') return irregular.get(lower);
  const base = toBase(lower);
  return base === undefined || !thirdPersons.has(base) ? undefined : (irregular.get(base) ?? regularPast(base));
}

/** The past of a verb that stands in its base, as after "we": "know" → "knew"; undefined where it is not known. */
export function pastOfBase(word: string): string | undefined {
  const lower = word.toLowerCase();
  return irregular.get(lower) ?? (thirdPersons.has(lower) ? regularPast(lower) : undefined);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  const doubles =
    /^(?:stop|plan|drop|refer|admit|commit|prefer|map|grab|step|chat|skip|jot|spot|sum|log|rub|nod|wrap|tap|ship|plot)$/u;
  return doubles.test(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}
