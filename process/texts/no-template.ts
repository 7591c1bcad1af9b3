/** Words that are no template (Liquid), whatever braces they hold. */
export function noTemplate(text: string): string {
  // Each brace for itself: in three of them a pair is left where pairs are parted.
  return text.replace(/\{(?=[{%])/g, '{ ');
}
