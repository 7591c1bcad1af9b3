const curly: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

/** What an assessor typed, on one line, with straight quotes and no bullet before it or stop after it. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»‘’]/gu, (sign) => curly[sign] ?? sign)
    .replace(/[\u00A0\s]+/gu, ' ')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/^[\s\-–—•*]+/u, '')
    .replace(/[\s.,;:!…–—-]+$/u, '')
    .trim();
}

/** The sentences of a tidied field; a field holds one as a rule. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\s.](?:[.!?]))\s+(?=["'(]?\p{Lu})/u)
    .map(tidy)
    .filter((sentence) => sentence !== '');
}
