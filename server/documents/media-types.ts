/** The kinds of documents that are taken, with what their names end with. */
export const mediaTypes = {
  'application/pdf': { endings: ['pdf'], isZip: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { endings: ['docx'], isZip: true },
  'application/vnd.oasis.opendocument.text': { endings: ['odt'], isZip: true },
  'text/plain': { endings: ['txt', 'text', 'md'], isZip: false },
  'image/jpeg': { endings: ['jpg', 'jpeg'], isZip: false },
  'image/png': { endings: ['png'], isZip: false },
} as const satisfies Record<string, { readonly endings: readonly [string, ...string[]]; readonly isZip: boolean }>;

export type MediaType = keyof typeof mediaTypes;
