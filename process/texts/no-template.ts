/** Words that are no template (Liquid), whatever braces they hold. */
export function noTemplate(text: string): string {
  return text.replaceAll('{{', '{ {').replaceAll('{%', '{ %');
}
