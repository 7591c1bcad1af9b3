/** What a form sends as its browser counts it: the end of a line is one sign, though it is sent as two. */
export const asTyped = (text: string): string => text.replaceAll('\r\n', '\n');
