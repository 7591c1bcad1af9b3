import type { RuleWords } from '../../contract.ts';

/** What the rule `unfinished` looks for in Swedish. */
export const unfinished: RuleWords = {
  always: `
    <bracket>`,
  says: `
    (xxx|todo|lorem ipsum)
    x{3 }
    todo
    tbd
    lorem ipsum
    (namn|namnet|titel) här`,
};
