import type { Text } from '../definition/schema.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** The versions of a text ('sms sv', 'email en') whose body lacks the variables: any one of them suffices, or all are needed. */
export function lacking(text: Text, variables: readonly string[], needed: 'any' | 'all'): string[] {
  return templatesOf(text)
    .filter(({ part }) => part !== 'subject')
    .filter(({ template }) => {
      const read = readTemplate(template).variables;
      const has = (variable: string) => read.includes(variable);
      return !(needed === 'any' ? variables.some(has) : variables.every(has));
    })
    .map(({ channel, language }) => `${channel} ${language}`);
}
