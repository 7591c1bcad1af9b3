import { strToU8, zipSync } from 'fflate';

const text = (value: string) => new Uint8Array(Buffer.from(value));
const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const word = (main: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(types(main)),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8('<w:document/>'),
    ...more,
  });

/** Files of every kind that is taken, as small as they can be and still be what they are. */
export const taken = {
  pdf: text('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  docx: word(wordMain),
  odt: zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  }),
  txt: text('Jag heter Åsa och söker jobbet.\n'),
  jpg: new Uint8Array([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
  ]),
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    ),
  ),
} as const;

/** Files that are not what they are called, or that could do something where they are opened. */
export const refused = {
  'a drawing that holds a script, called a picture': text(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ),
  'a drawing with its heading': text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  'a page called a text': text('\n <!doctype html><html><script>alert(1)</script>'),
  'a page behind a mark of order': text('\ufeff<html>'),
  'a program of Windows called a PDF': new Uint8Array([
    0x4d,
    0x5a,
    0x90,
    0,
    3,
    0,
    0,
    0,
    ...Array.from({ length: 200 }, () => 0),
  ]),
  'a program of Linux': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array.from({ length: 60 }, () => 0)]),
  'a script of a shell': text('#!/bin/sh\nrm -rf /\n'),
  'a zip of anything': zipSync({ 'a.exe': strToU8('MZ') }),
  'bytes of nothing': new Uint8Array([1, 2, 3, 0, 0, 4]),
  'a Word file that is cut off': word(wordMain).subarray(0, 200),
} as const;

/** Word files with macros: by their own kind, and hidden in one that says it has none. */
export const withMacros = {
  docm: word('application/vnd.ms-word.document.macroEnabled.main+xml', { 'word/vbaProject.bin': strToU8('x') }),
  'docx with macros': word(wordMain, { 'word/vbaProject.bin': strToU8('x') }),
  'odt with macros': zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
    'Basic/Standard/Module1.xml': strToU8('<script/>'),
  }),
} as const;
