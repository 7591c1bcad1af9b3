import { useSearchParams } from 'react-router';

/** What a page keeps in the address bar, so that a view can be shared and survives a reload; an empty value leaves it. */
export function useAddress(): [URLSearchParams, (change: Readonly<Record<string, string>>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Readonly<Record<string, string>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part)) {
          if (value === '') next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return [params, change];
}
