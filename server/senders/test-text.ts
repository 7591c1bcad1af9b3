import type { Language } from '../../process/definition/schema.ts';

const words = {
  sv: {
    subject: (name: string) => `[Prov] ${name} kan skicka`,
    text: (name: string) => `Detta är ett prov från Besked. ${name} kan skicka den här vägen.`,
  },
  en: {
    subject: (name: string) => `[Test] ${name} can send`,
    text: (name: string) => `This is a test by Besked. ${name} can send this way.`,
  },
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What a test of a way out says. */
export function testText(name: string, language: Language): { subject: string; text: string; html: string } {
  const { subject, text } = words[language];
  const html = `<!doctype html><html lang="${language}"><body><p>${escaped(text(name))}</p></body></html>`;
  return { subject: subject(name), text: text(name), html };
}
