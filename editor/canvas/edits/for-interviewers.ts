type Shown = { readonly forInterviewers?: boolean | undefined };

/** A field or question that interviewers read, or no longer do: then without the key, as in files that know nothing of it. */
export function forInterviewers<One extends Shown>(one: One, isFor: boolean): One {
  const { forInterviewers: _, ...rest } = one;
  return (isFor ? { ...rest, forInterviewers: true } : rest) as One;
}
