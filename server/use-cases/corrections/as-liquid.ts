import { noTemplate } from '../../../process/texts/no-template.ts';

/** What was sent, without its footer, which every mail gets anew; it is no template any more, whatever braces it holds. */
export function asLiquid(text: string): string {
  return noTemplate(text.split('\n-- \n')[0]?.trim() ?? '');
}
