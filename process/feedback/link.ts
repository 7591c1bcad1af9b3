/** What a sentence is that its impact is joined to. */
export type Link = {
  readonly shows: 'strength' | 'development';
  /** It says by itself that it was good, so the impact would seem to come of the praise. */
  readonly isPraise: boolean;
};
