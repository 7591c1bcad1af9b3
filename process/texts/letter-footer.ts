import type { Language } from '../definition/schema.ts';

/** What stands under every mail to a candidate: why they get it, and their page. Liquid over light Markdown. */
export const letterFooter: Readonly<Record<Language, string>> = {
  sv: 'Du får detta mejl för att du har sökt {{ job.title }} hos {{ organisation.name }}. Se var din ansökan är: {{ page.url }}',
  en: 'You get this mail because you applied for {{ job.title }} at {{ organisation.name }}. See where your application is: {{ page.url }}',
};
