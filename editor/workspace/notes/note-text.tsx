import type { Mentioned } from '../../../server/contract/notes.ts';
import { partsOf } from './mention-tokens.ts';
import classes from './notes.module.css';

/** What a note says, line by line as it was written, with whoever is mentioned standing out. */
export function NoteText({ text, mentioned }: { readonly text: string; readonly mentioned: readonly Mentioned[] }) {
  return (
    <p className={classes.text}>
      {partsOf(text, mentioned).map(({ text: part, isMention }, index) =>
        isMention ? (
          <span key={index} className={classes.mention}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
