import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request } from 'express';
import type { Caller } from '../http/caller.ts';
import { networkOf } from '../http/network-of.ts';

/** From where something was done, as far as it is kept: a network and the names of browser and system, never a machine. */
export type Origin = {
  readonly address: string | null;
  readonly agent: string | null;
  readonly keyId: string | null;
  /** Inside a rehearsal nothing is real, and nothing of it is kept. */
  readonly isRehearsal: boolean;
};

const current = new AsyncLocalStorage<Origin>();

/** Runs a request's work so that what it records says from where. */
export const actFrom = <Answer>(origin: Origin, act: () => Answer): Answer => current.run(origin, act);

/** Does what belongs to a rehearsal, of which nothing is recorded. */
export const withoutTrace = <Answer>(act: () => Answer): Answer =>
  current.run({ address: null, agent: null, keyId: null, isRehearsal: true }, act);

/** From where the running request came; undefined outside of one. */
export const originNow = (): Origin | undefined => current.getStore();

/** What is kept of where a member's request came from. Of a candidate's nothing is. */
export function originOf(request: Request, caller: Caller | undefined): Origin {
  if (caller === undefined) return { address: null, agent: null, keyId: null, isRehearsal: false };
  return {
    address: networkOf(request.ip ?? ''),
    agent: agentOf(request.get('user-agent') ?? ''),
    keyId: caller.keyId ?? null,
    isRehearsal: caller.rehearsal !== null,
  };
}

const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const systems = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** "Firefox · Windows", or the name alone of a program that is no browser; null where it does not say. */
export function agentOf(userAgent: string): string | null {
  const named = (table: typeof browsers | typeof systems) => table.find(([sign]) => sign.test(userAgent))?.[1];
  const known = [named(browsers), named(systems)].filter((name) => name !== undefined);
  if (known.length > 0) return known.join(' · ');
  return /^[A-Za-z][A-Za-z.-]{1,30}/.exec(userAgent)?.[0] ?? null;
}
