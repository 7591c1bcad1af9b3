export type Watch<Item> = {
  /** Lets an item through now, or once it is known that the right is still there. */
  readonly pass: (item: Item) => void;
  /** Looks whether the right is still there; nothing passes meanwhile. */
  readonly look: () => void;
};

type Watched<Item> = {
  readonly isStillGood: () => Promise<boolean>;
  readonly send: (item: Item) => void;
  readonly end: () => void;
};

/** Holds back what is on its way to somebody while their right to it is looked at, and ends it where it is gone. */
export function createWatch<Item>({ isStillGood, send, end }: Watched<Item>): Watch<Item> {
  let held: Item[] | undefined;
  let isAskedAgain = false;
  const look = async () => {
    if (held !== undefined) {
      isAskedAgain = true;
      return;
    }
    held = [];
    do {
      isAskedAgain = false;
      if (!(await isStillGood())) return end();
    } while (isAskedAgain);
    const items = held;
    held = undefined;
    items.forEach(send);
  };
  return {
    pass: (item) => {
      if (held === undefined) send(item);
      else held.push(item);
    },
    look: () => void look(),
  };
}
