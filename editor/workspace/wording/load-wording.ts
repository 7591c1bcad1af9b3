import type { WordingLanguage } from '../../../process/wording/contract.ts';

/** Milliseconds that may pass before a key that was pressed meanwhile is let through. */
const most = 8;

/** The lint, ready to read texts in a language: its file is fetched and its lists are made ready bit by bit, so that typing goes on. */
export async function loadWording(language: WordingLanguage) {
  const [{ lintWording }, { readyLanguages }] = await Promise.all([
    import('../../../process/wording/lint-wording.ts'),
    import('../../../process/wording/ready-languages.ts'),
  ]);
  let began = performance.now();
  for (const _ of readyLanguages.inParts(language)) {
    if (performance.now() - began < most) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return lintWording;
}
