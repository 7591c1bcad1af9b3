import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMail } from '../../../process/texts/render-mail.ts';
import type { TemplateData } from '../../../process/texts/template-data.ts';

const render = (body: string, data: TemplateData = {}, subject = 'Besked') => {
  const mail = renderMail({ subject, body, data, language: 'sv', zone: 'Europe/Stockholm' });
  if (mail.kind === 'failed') throw new Error(JSON.stringify(mail.errors));
  return mail;
};
const named = (firstName: string) => ({ candidate: { firstName } });

describe('a mail', () => {
  it('says the same in its text and its HTML', () => {
    const mail = render('# Tack\n\nHej **du**!\n\n1. ett\n2. två\n\n[Din sida]({{ page.url }})', {
      page: { url: 'https://b.example/c/a_b' },
    });
    expect(mail.text).toBe('Tack\n\nHej du!\n\n1. ett\n2. två\n\nDin sida: https://b.example/c/a_b\n');
    expect(mail.html).toContain('<strong>du</strong>');
    expect(mail.html).toContain('<a href="https://b.example/c/a_b"');
  });

  it('cuts nothing in the middle of a sign', () => {
    const letters = 'a'.repeat(119);
    expect(render(`${letters}\u{1f600} och mer`).html.isWellFormed()).toBe(true);
    const { subject } = render('x', {}, `${letters.repeat(3).slice(0, 248)}\u{1f469}\u200d\u{1f33e} och mer`);
    expect(subject).toBe(`${'a'.repeat(248)}…`);
  });

  it('loads nothing from anywhere and knows the dark', () => {
    const { html } = render('Hej');
    expect(html).not.toMatch(/<img|<link|url\(|@import|src=/);
    expect(html).toContain('prefers-color-scheme:dark');
  });

  it('reads no value as HTML, markup, Liquid or link', () => {
    const { html, text } = render(
      'Hej {{ candidate.firstName }}',
      named('<img src=x> **b** [a](https://e.example) https://e.example {{ 1 }}'),
    );
    expect(text.trim()).toBe('Hej <img src=x> **b** [a](https://e.example) https://e.example {{ 1 }}');
    expect(html).not.toMatch(/<img|<strong|<a /);
  });

  it('lets no value, whatever it is, add a tag', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];
    const plain = tags(render('Hej {{ candidate.firstName }}!', named('x'), 's').html);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }).filter((name) => name.trim() !== ''),
        (name) => {
          const mail = renderMail({
            subject: 's',
            body: 'Hej {{ candidate.firstName | default: "x" }}!',
            data: named(name),
            language: 'sv',
            zone: 'UTC',
          });
          expect(mail.kind === 'rendered' && tags(mail.html)).toEqual(plain);
        },
      ),
    );
  });

  it('gives a header injection no line to stand on', () => {
    const mail = render(
      'x',
      { candidate: { firstName: 'A\r\nBcc: b@example.com' }, fields: { x: 'a\nb\u2028c' } },
      'Till {{ candidate.firstName }} {{ fields.x }}',
    );
    expect(mail.subject).toBe('Till A Bcc: b@example.com a b c');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a"onclick=x'])('links to no %s', (url) => {
    expect(render(`[klicka](${url})`).html).not.toContain('<a ');
    expect(render('{{ page.url | default: "-" }}', { page: { url } }).html).not.toMatch(
      /href="(javascript|data)|"onclick/,
    );
  });

  it('fails with every part that cannot be said', () => {
    const mail = renderMail({
      subject: '{{ job.x }}',
      body: '{{ promise.long }}',
      data: {},
      language: 'en',
      zone: 'UTC',
    });
    expect(mail).toMatchObject({
      kind: 'failed',
      errors: [
        { part: 'subject', code: 'unknown-variable', detail: 'job' },
        { part: 'body', code: 'unknown-variable', detail: 'promise' },
      ],
    });
  });

  it('of text made to be slow comes out, as it was written', () => {
    const slow = `${'*'.repeat(9_000)}${'['.repeat(9_000)}`;
    expect(render(slow).text.trim()).toBe(slow);
  });
});
