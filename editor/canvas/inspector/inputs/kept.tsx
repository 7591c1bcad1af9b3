import { isValidElement, memo, type ReactNode, useRef } from 'react';
import { isRecord } from '../../../../process/difference/is-same.ts';

type Props = Readonly<Record<string, unknown>>;
type Call = (...given: readonly unknown[]) => unknown;

/**
 * A field that is drawn anew only when something else is to be seen in it. Each letter that is typed changes the step, and with it all the
 * functions that its forty fields are given: those are always called as they are by then, and nothing is drawn for them. Not for a field
 * that is given a function to be called while it is drawn.
 */
export function kept<Field extends (props: never) => ReactNode>(field: Field): Field {
  const Shown = memo(field as unknown as (props: Props) => ReactNode, isSameShown);
  function Kept(props: Props): ReactNode {
    const latest = useRef(props);
    latest.current = props;
    const calls = useRef<Record<string, Call>>({});
    const callOf = (key: string): Call => {
      calls.current[key] ??= (...given) => (latest.current[key] as Call | undefined)?.(...given);
      return calls.current[key];
    };
    const shown = Object.entries(props).map(([key, value]) => [key, typeof value === 'function' ? callOf(key) : value]);
    return <Shown {...(Object.fromEntries(shown) as Props)} />;
  }
  return Kept as unknown as Field;
}

/** Whether two values are drawn alike: plain data and what is drawn of it by what they say, all else by being the same. */
function isSameShown(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isValidElement(one) && isValidElement(other))
    return one.type === other.type && one.key === other.key && isSameShown(one.props, other.props);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSameShown(value, other[at]));
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && isSameShown(one[key], other[key]))
  );
}

const isPlain = (value: unknown): value is Props =>
  isRecord(value) && !isValidElement(value) && Object.getPrototypeOf(value) === Object.prototype;
