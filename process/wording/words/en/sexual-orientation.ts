import type { RuleWords } from '../../contract.ts';

/** What the rule `sexual-orientation` looks for in English. */
export const sexualOrientation: RuleWords = {
  says: `
    (homosexual*|lesbian#|bisexual*|gay|gays|queer|sexual orientation|sexuality|pride parade|pride march|same sex|openly gay|came out|coming out|out and proud) & -{client} & -{work}
    you ~4 (live|living|married|marry|dating|partnered|engaged) ~2 (another man|another woman)
    (your husband|your wife) & (same|clients|customers|village|parents) & (gay|another|two men|two women)
    openly (bisexual|gay|lesbian|trans)`,
};
