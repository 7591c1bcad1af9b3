import { describe, expect, it } from 'vitest';
import { gallery } from '../../../process/gallery/gallery.ts';
import { renderMail } from '../../../process/texts/render-mail.ts';

const body =
  '# Tack\n\nHej **du**, *läs* gärna mer.\n\n- ett\n- två\n\n[Din sida]({{ page.url }})\n\nSkriv till [oss](https://example.com/a).';
const data = { page: { url: 'https://besked.example/c/abc' } };
const htmlOf = (words: string, subject = 'Besked om "jobbet"') => {
  const mail = renderMail({
    subject,
    body: words,
    footer: 'Sidfot',
    sender: 'Region Norr',
    data,
    language: 'sv',
    zone: 'UTC',
  });
  if (mail.kind === 'failed') throw new Error(JSON.stringify(mail.errors));
  return mail.html;
};
const html = htmlOf(body);
/** What Outlook for Windows reads besides is a comment to everybody else. */
const outsideOutlook = html.replace(/<!--\[if mso\]>.*?<!\[endif\]-->/gs, '');
const inBody = outsideOutlook.slice(outsideOutlook.indexOf('<body'));

describe('the HTML of a mail', () => {
  it('says its language, its encoding and its subject, and again inside the body that Gmail keeps', () => {
    expect(html).toMatch(/^<!doctype html><html lang="sv" dir="ltr"/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>Besked om &quot;jobbet&quot;</title>');
    expect(inBody).toContain(
      '<div role="article" aria-roledescription="email" aria-label="Besked om &quot;jobbet&quot;" lang="sv"',
    );
  });

  it('is laid out by tables that read as none to a screen reader', () => {
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables)
      expect(table).toMatch(/role="presentation".*cellpadding="0" cellspacing="0" border="0"/);
    expect(inBody).not.toMatch(/display:\s*(?:flex|grid)|position:|float:/);
  });

  it('has its looks inline, since Gmail may drop the style sheet', () => {
    for (const tag of inBody.match(/<(?:p|h2|ul|ol|li|a|td)\b[^>]*>/g) ?? []) expect(tag).toContain('style="');
    for (const text of inBody.match(/<(?:p|h2|ul|ol)\b[^>]*>/g) ?? [])
      expect(text).toMatch(/font-family:Arial.*font-size:\d+px.*line-height:\d+px.*color:#[0-9a-f]{6}/);
  });

  it('is one column that shrinks to a phone, and 600 wide in Outlook, which knows no greatest width', () => {
    expect(html).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">');
    expect(html).toContain('max-width:600px');
    expect(html).toMatch(/<!--\[if mso\]><table role="presentation" width="600"/);
    expect(html).toContain('@media (max-width:620px)');
  });

  it('is balanced, in Outlook and outside of it', () => {
    for (const seen of [outsideOutlook, html.replace(/<!--\[if mso\]>|<!\[endif\]-->/g, '')])
      for (const tag of ['table', 'tr', 'td', 'div', 'a', 'p', 'ul', 'body', 'html'])
        expect([tag, seen.match(new RegExp(`<${tag}\\b`, 'g'))?.length]).toEqual([
          tag,
          seen.match(new RegExp(`</${tag}>`, 'g'))?.length,
        ]);
  });

  it('keeps in the dark: it says that it can, and changes its colours there, in Outlook on a phone too', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('<meta name="supported-color-schemes" content="light dark">');
    for (const name of ['ink', 'quiet', 'link', 'card', 'page']) {
      expect(html).toMatch(new RegExp(`prefers-color-scheme:dark\\)[^}]*|\\.${name}\\{`));
      expect(html).toMatch(new RegExp(`\\[data-ogs[bc]\\] \\.${name}`));
      expect(inBody).toMatch(new RegExp(`class="[^"]*${name}`));
    }
  });

  it('keeps its style sheets small enough for Gmail, and what Gmail does not know in a sheet of its own', () => {
    const sheets = [...outsideOutlook.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules = '']) => rules);
    expect(sheets.join('').length).toBeLessThan(8_192);
    expect(sheets.map((rules) => [rules.includes('@media'), rules.includes('[data-ogs')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('gives every ground its colour as an attribute too, for what reads no style', () => {
    for (const tag of inBody.match(/<(?:table|td)\b[^>]*background-color[^>]*>/g) ?? [])
      expect(tag).toMatch(/bgcolor="(#[0-9a-f]{6})".*background-color:\1/);
  });

  it('begins with words for the list of mails, and with nothing of what comes after them', () => {
    const [, unseen = ''] = /<div style="display:none;[^"]*mso-hide:all;"[^>]*>(.*?)<\/div>/s.exec(html) ?? [];
    expect(unseen).toMatch(/^Tack Hej du, läs gärna mer\./);
    expect(unseen).toMatch(/(?:&#847;&zwnj;&nbsp;){30,}$/);
  });

  it('has a button that Outlook draws, with room around its words', () => {
    expect(html).toMatch(
      /<td bgcolor="#0e5e6f" style="[^"]*mso-padding-alt:12px 20px;"><a href="https:\/\/besked\.example\/c\/abc"/,
    );
  });

  it('loads nothing, runs nothing and asks for nothing', () => {
    expect(html).not.toMatch(/<(?:img|link|script|form|input|iframe|video|object|base)\b|url\(|@import|src=|onclick/i);
  });

  it('is never cut by Gmail, which cuts at 102 kB', () => {
    for (const { definition } of gallery)
      for (const text of Object.values(definition.texts))
        for (const mail of Object.values(text.email ?? {}))
          expect(htmlOf(mail.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, 'x'.repeat(60))).length).toBeLessThan(30_000);
  });
});
