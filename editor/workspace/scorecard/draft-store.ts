import type { DraftContent, ScorecardForm } from '../../../server/contract/scorecards.ts';
import { routes } from '../../../server/contract/routes.ts';
import { type ApiError, isApiError, mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { onSignedOut } from '../../shell/api/session.ts';
import { isSameContent, startOf } from './content.ts';
import { callHandIn } from './call-hand-in.ts';
import { handInWaiting } from './hand-in-waiting.ts';
import { copyKey, holdCopy, keepCopy, type LocalCopy, readCopy, type Writer } from './local-copy.ts';

const pauseMs = 800;
const againMs = 8_000;

export type DraftState = {
  readonly content: DraftContent;
  readonly saving: 'saved' | 'saving' | 'offline' | 'failed';
  readonly savedAt: string | null;
  /** One has been handed in, here or on another device: handing in changes it, and says why. */
  readonly isAgain: boolean;
  /** Another device has saved another draft since. */
  readonly conflict: { readonly mine: LocalCopy; readonly theirs: ScorecardForm } | null;
  /** Handing in waits for the network. */
  readonly waits: boolean;
  readonly handingIn: boolean;
  /** The server takes no more of it: the candidate has moved on, or whoever writes is in the job no more. */
  readonly over: ApiError | null;
};

type Given = {
  readonly form: ScorecardForm;
  readonly writer: Writer;
  readonly language: DraftContent['language'];
  readonly onHandedIn: () => void;
  readonly onRefused: (error: unknown) => void;
};

/** How often somebody has signed out in this window: a draft from before is sent and kept no more, whoever signs in next. */
let signedOut = 0;
onSignedOut(() => {
  signedOut += 1;
});

/** One assessor's draft while it is on screen: kept on the device with every key, saved a moment later, again and again while the server is away. */
export class DraftStore {
  readonly #given: Given;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #form: ScorecardForm;
  #state: DraftState;
  #revision: number;
  #reason = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  readonly #since = signedOut;
  /** Whoever writes was signed out elsewhere: until they write on, nothing more is tried. */
  #isShutOut = false;
  /** It is handed in, or given up for good. */
  #isDone = false;

  constructor(given: Given) {
    const { form, writer, language } = given;
    this.#given = given;
    this.#form = form;
    this.#key = copyKey(writer, form);
    this.#revision = form.draft?.revision ?? 0;
    this.#state = {
      ...{ content: startOf(form, language), saving: 'saved', savedAt: form.draft?.savedAt ?? null },
      ...{ isAgain: form.handedIn !== null, conflict: null, waits: false, handingIn: false, over: null },
    };
    this.#takeCopy(readCopy(this.#key), form);
  }

  /** Begins to listen to the network; answers how to end it. */
  readonly open = (): (() => void) => {
    const again = () => this.#soon(0);
    addEventListener('online', again);
    const letGo = holdCopy(this.#key);
    if (this.#state.saving !== 'saved' || this.#state.waits) this.#soon(0);
    return () => {
      removeEventListener('online', again);
      letGo();
      clearTimeout(this.#timer);
      // Who leaves within the pause has saved all the same.
      if (this.#isUnsaved()) void this.#save();
      if (this.#state.waits) void handInWaiting(this.#given.writer);
    };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** Whether there is anything that has not been handed in. */
  readonly isChanged = (): boolean => !isSameContent(this.#state.content, handedInOf(this.#form, this.#given.language));

  /** Whoever goes on writing has not finished: what waited for the network is not handed in any more. */
  readonly change = (change: Partial<DraftContent>): void => {
    this.#isShutOut = false;
    this.#set({ content: { ...this.#state.content, ...change }, saving: 'saving', waits: false });
    this.#keep();
    this.#soon(pauseMs);
  };

  /** Hands in what is there; where the server cannot be reached, as soon as it can. */
  readonly handIn = async (reason: string): Promise<void> => {
    clearTimeout(this.#timer);
    this.#reason = reason;
    this.#set({ handingIn: true });
    try {
      await callHandIn(this.#form, this.#state.content, reason);
      this.#isDone = true;
      keepCopy(this.#key, undefined);
      this.#set({ handingIn: false, waits: false, saving: 'saved' });
      this.#given.onHandedIn();
    } catch (error) {
      await this.#notHandedIn(error);
    }
  };

  /** Does not hand in after all, once the network is back. */
  readonly wait = (): void => {
    this.#set({ waits: false });
    this.#keep();
  };

  /** Throws away what was not handed in, and answers it; undefined where it is there still. */
  readonly discard = async (): Promise<DraftContent | undefined> => {
    clearTimeout(this.#timer);
    const { content } = this.#state;
    try {
      const { applicationId, stepId, visit } = this.#form;
      await call(routes.discardScorecardDraft, { params: { applicationId }, query: { stepId, visit } });
      keepCopy(this.#key, undefined);
      this.#revision = 0;
      this.#form = { ...this.#form, draft: null };
      this.#set({ content: handedInOf(this.#form, this.#given.language), saving: 'saved', savedAt: null });
      return content;
    } catch (error) {
      this.#given.onRefused(error);
      return undefined;
    }
  };

  /** Goes on with what was put aside after all; not once something has been handed in. */
  readonly putBack = (content: DraftContent): void => {
    if (!this.#isDone && !this.#isLeft()) this.change(content);
  };

  /** Nothing of it is saved or handed in any more: whoever wrote it has stood aside, and the server has thrown its draft away. */
  readonly forget = (): void => {
    clearTimeout(this.#timer);
    this.#isDone = true;
    keepCopy(this.#key, undefined);
    this.#set({ saving: 'saved', waits: false });
  };

  /** Goes on with one of two drafts, and answers the other one. */
  readonly choose = (which: 'mine' | 'theirs'): DraftContent | undefined => {
    const { conflict } = this.#state;
    if (!conflict) return undefined;
    const { mine, theirs } = conflict;
    this.#form = theirs;
    this.#revision = theirs.draft?.revision ?? 0;
    const saved = startOf(theirs, this.#given.language);
    const isMine = which === 'mine';
    this.#set({ conflict: null, content: isMine ? mine.content : saved, saving: isMine ? 'saving' : 'saved' });
    if (!isMine) keepCopy(this.#key, undefined);
    else {
      this.#keep();
      this.#soon(0);
    }
    return isMine ? saved : mine.content;
  };

  #takeCopy(copy: LocalCopy | undefined, form: ScorecardForm): void {
    if (!copy) return;
    if (isSameContent(copy.content, startOf(form, this.#given.language)) && !copy.handIn)
      return keepCopy(this.#key, undefined);
    const isOfThis = copy.revision === (form.draft?.revision ?? 0) && copy.number === (form.handedIn?.number ?? 0);
    this.#reason = copy.handIn?.reason ?? '';
    this.#state = isOfThis
      ? { ...this.#state, content: copy.content, saving: 'saving', waits: copy.handIn !== undefined }
      : { ...this.#state, content: copy.content, conflict: { mine: copy, theirs: form } };
  }

  #isUnsaved(): boolean {
    const { saving, conflict, over, handingIn, waits } = this.#state;
    const isTheirs = !this.#isShutOut && !this.#isLeft();
    return isTheirs && saving !== 'saved' && !conflict && !over && !handingIn && !waits;
  }

  #isLeft(): boolean {
    return this.#since !== signedOut;
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isLeft()) return;
      if (this.#state.waits) void this.handIn(this.#reason);
      else if (this.#isUnsaved()) void this.#save();
    }, ms);
  }

  async #save(): Promise<void> {
    if (this.#busy) return this.#soon(pauseMs);
    this.#busy = true;
    const { content } = this.#state;
    const { applicationId, stepId, visit } = this.#form;
    const handedIn = this.#form.handedIn?.number ?? 0;
    const body = { ...content, stepId, visit, handedIn };
    try {
      const saved = await call(routes.saveScorecardDraft, {
        ...{ params: { applicationId }, body, ifMatch: this.#revision, keepalive: true },
      });
      this.#revision = saved.revision;
      const isLast = content === this.#state.content;
      this.#set({ savedAt: saved.savedAt, saving: isLast ? 'saved' : 'saving' });
      // What waits to be handed in is kept, whatever of it is saved meanwhile.
      if (isLast && !this.#state.waits) keepCopy(this.#key, undefined);
      else this.#keep();
    } catch (error) {
      await this.#notSaved(error);
    } finally {
      this.#busy = false;
    }
    if (this.#isUnsaved()) this.#soon(this.#state.saving === 'saving' ? pauseMs : againMs);
  }

  async #notSaved(error: unknown): Promise<void> {
    if (isApiError(error, 'changedMeanwhile')) return this.#compare();
    if (isOver(error)) return this.#set({ over: error });
    this.#isShutOut = isApiError(error) && error.problem.status === 401;
    this.#set({ saving: isApiError(error, 'unreachable') ? 'offline' : 'failed' });
  }

  async #notHandedIn(error: unknown): Promise<void> {
    const isAway = isApiError(error, 'unreachable');
    this.#set({ handingIn: false, waits: isAway, ...(isAway ? { saving: 'offline' } : {}) });
    this.#keep();
    if (isAway) return this.#soon(againMs);
    if (isOver(error)) return this.#set({ over: error });
    if (mistakeAt(error, 'body.reason') !== undefined) await this.#takeHandedIn();
    this.#given.onRefused(error);
  }

  /** Another device has handed it in: what is written here is kept, and changes that. What that device has written since is chosen between. */
  async #takeHandedIn(): Promise<void> {
    const { applicationId } = this.#form;
    try {
      const theirs = await call(routes.getScorecardForm, { params: { applicationId } });
      if (theirs.draft && theirs.draft.revision !== this.#revision)
        return this.#set({ conflict: { mine: this.#copy(), theirs } });
      this.#form = theirs;
      this.#revision = theirs.draft?.revision ?? 0;
      this.#set({ saving: 'saving' });
      this.#keep();
      this.#soon(0);
    } catch (error) {
      await this.#notSaved(error);
    }
  }

  /** Another device was here: what it saved may be the same, and else somebody has to choose. */
  async #compare(): Promise<void> {
    const { applicationId } = this.#form;
    try {
      const theirs = await call(routes.getScorecardForm, { params: { applicationId } });
      const { content } = this.#state;
      if (isSameContent(content, startOf(theirs, this.#given.language))) {
        this.#form = theirs;
        this.#revision = theirs.draft?.revision ?? 0;
        keepCopy(this.#key, undefined);
        return this.#set({ saving: 'saved' });
      }
      this.#set({ conflict: { mine: this.#copy(), theirs } });
    } catch (error) {
      await this.#notSaved(error);
    }
  }

  #copy(): LocalCopy {
    const { content, waits } = this.#state;
    const { candidateName, stepName, competencies } = this.#form;
    return {
      ...{ content, revision: this.#revision, number: this.#form.handedIn?.number ?? 0, at: new Date().toISOString() },
      of: { candidateName, stepName, competencies: competencies.map(({ id, name }) => ({ id, name })) },
      ...(waits ? { handIn: { reason: this.#reason } } : {}),
    };
  }

  #keep(): void {
    if (!this.#isLeft()) keepCopy(this.#key, this.#copy());
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, isAgain: this.#form.handedIn !== null, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function handedInOf(form: ScorecardForm, language: DraftContent['language']): DraftContent {
  return startOf({ ...form, draft: null }, language);
}

/** Whoever writes is in the job no more, or there is nothing there. */
const goneCodes = ['notFound', 'notAllowed'];

export const isGone = ({ problem }: ApiError): boolean => goneCodes.includes(problem.code);

const overCodes = [
  'otherVisit',
  'notAStage',
  'noScorecardHere',
  'applicationEnded',
  'scorecardLocked',
  'scorecardStoodAside',
  ...goneCodes,
];

const isOver = (error: unknown): error is ApiError => isApiError(error) && overCodes.includes(error.problem.code);
