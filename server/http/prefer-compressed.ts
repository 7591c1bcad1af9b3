import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

const suffixes = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const plainName = /^\/[\w-]+(?:\.[\w-]+)+$/;

/** Lets the file server behind it give the compressed form of a file, where the folder holds one that the client takes. */
export function preferCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    if (!plainName.test(path) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('Accept-Encoding');
    // One by one: browsers name gzip before what is smaller.
    const [encoding, suffix] = suffixes.find(([one]) => request.acceptsEncodings(one) === one) ?? [];
    if (!encoding || !existsSync(join(folder, `${path}${suffix}`))) return next();
    response.type(extname(path)).set('Content-Encoding', encoding);
    request.url = request.url.replace(path, `${path}${suffix}`);
    next();
  };
}
