/** The kinds of documents that are read in place, each by what shows it: nothing in a picture or a text can run, and a PDF is the browser's own reader's. */
const viewedTypes: Readonly<Record<string, 'pdf' | 'picture' | 'text'>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'text/plain': 'text',
};

/** What shows a document in place; null where it can only be downloaded. */
export const viewedAs = (mediaType: string) =>
  Object.hasOwn(viewedTypes, mediaType) ? (viewedTypes[mediaType] ?? null) : null;
