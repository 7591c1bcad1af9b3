import { registerLateTexts } from '../../shell/language.ts';

/** Adds the texts of the canvas; they come beside the code of the page that needs them, since two languages of them are too much for its first sight. */
export function registerCanvasTexts(): Promise<void> {
  return registerLateTexts('canvas', {
    sv: async () => (await import('./sv.json')).default,
    en: async () => (await import('./en.json')).default,
  });
}
