import type { RuleWords } from '../../contract.ts';

/** What the rule `unfinished` looks for in English. */
export const unfinished: RuleWords = {
  always: `
    <bracket>`,
  says: `
    (xxx|todo|tbd|lorem ipsum|insert name|name here|title here)`,
};
