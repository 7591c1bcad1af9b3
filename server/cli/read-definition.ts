import { readFile } from 'node:fs/promises';
import { type Parsed, parseDefinition } from '../../process/definition/parse-definition.ts';
import { CommandError } from './output.ts';

/** What a process file says: its definition, or the problems of its form. Throws a CommandError where the file cannot be read. */
export async function readDefinition(file: string): Promise<Parsed> {
  return parseDefinition(await readText(file));
}

/** The file's text, read as UTF-8. */
export async function readText(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8');
}

/** The file's bytes; throws a CommandError that names the file. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      'Give the path of a file that exists and that you may read.',
    );
  }
}
