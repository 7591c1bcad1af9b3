import { Button, Group, Text } from '@mantine/core';
import type { NotificationData } from '@mantine/notifications';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { ApiError } from './api/api-error.ts';
import { newId } from './api/new-id.ts';

const store = () => import('@mantine/notifications');

function show(toast: NotificationData): void {
  void store().then(({ notifications }) => notifications.show(toast));
}

/** Says what happened, with Undo where it can be undone; goes away by itself after six seconds (ten with Undo). */
export function showToast(message: string, undo?: () => void): void {
  show(toastOf(message, undo));
}

/** Says what waits for somebody, with the way there; stays until it is sent away. */
export function showLinked(message: string, { words, to }: { readonly words: string; readonly to: string }): void {
  const link = (
    <Button component="a" href={to} variant="subtle" size="compact-sm" style={{ flex: 'none' }}>
      {words}
    </Button>
  );
  show({ autoClose: false, color: 'red', message: <WithButton words={message} button={link} /> });
}

/**
 * Says what goes on, as `showToast` does; under the same `id` it takes the place of what still is there and stays as long again. `onGone` is
 * called once it has gone.
 */
export function showNews(id: string, message: string, undo: (() => void) | undefined, onGone: () => void): void {
  const toast = { ...toastOf(message, undo, id), onClose: onGone };
  void store().then(({ notifications, notificationsStore }) => {
    const { notifications: shown, queue } = notificationsStore.getState();
    const before = [...shown, ...queue].find((one) => one.id === id);
    if (!before) return notifications.show(toast);
    // Only another time than before begins anew.
    const autoClose = before.autoClose === toast.autoClose ? toast.autoClose + 1 : toast.autoClose;
    return notifications.update({ ...toast, autoClose });
  });
}

/** Says what waits for ten seconds, with Undo; it is shown however many others are, and `onShown` is called when it is. Answers its id. */
export function showWaiting(message: string, undo: () => void, onShown: () => void): string {
  const toast = toastOf(message, undo);
  show({ ...toast, priority: 1, onOpen: onShown });
  return toast.id;
}

function toastOf(message: string, undo?: () => void, id: string = newId()) {
  const button = undo && <ToastButton id={id} words={i18next.t('undo')} does={undo} />;
  const autoClose = undo ? 10_000 : 6_000;
  return { id, autoClose, color: 'petrol', message: <WithButton words={message} button={button} /> };
}

/** Says that something that was asked for has not left; stays until it has. Under the same `id` it is said once. */
export function showUnsent(id: string): void {
  show({
    id,
    autoClose: false,
    color: 'red',
    title: i18next.t('error.unreachable'),
    message: i18next.t('error.unsent'),
  });
}

/** Says that what was asked for could not be fetched; stays until it is tried again or sent away. Under the same `id` it is said once. */
export function showAgain(again: () => void, id: string = newId()): void {
  const button = <ToastButton id={id} words={i18next.t('error.again')} does={again} />;
  const message = <WithButton words={i18next.t('error.unfetched')} button={button} />;
  show({ id, autoClose: false, color: 'red', title: i18next.t('error.unreachable'), message });
}

/** Takes a toast away, where it still is there. */
export function hideToast(id: string): void {
  void store().then(({ notifications }) => notifications.hide(id));
}

function WithButton({ words, button }: { readonly words: string; readonly button: ReactNode }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text>{words}</Text>
      {button}
    </Group>
  );
}

type ToastButtonProps = { readonly id: string; readonly words: string; readonly does: () => void };

/** Sends its toast away and does what it says. */
function ToastButton({ id, words, does }: ToastButtonProps) {
  const press = () => {
    hideToast(id);
    does();
  };
  return (
    <Button variant="subtle" size="compact-sm" onClick={press} style={{ flex: 'none' }}>
      {words}
    </Button>
  );
}

/** Says what went wrong in the user's language, and every detail of the input that the server named. */
export function showError(error: unknown): void {
  show({ color: 'red', autoClose: 10_000, title: titleOf(error), message: detailOf(error) });
}

/** Says that something asked for was refused later, with the reason that the server gave. */
export function showRefusal(title: string, reason: string): void {
  show({ color: 'red', autoClose: 15_000, title, message: reason });
}

/** What happened, in one line. */
export function titleOf(error: unknown): string {
  return error instanceof ApiError ? error.problem.title : i18next.t('error.ours');
}

/** What can be done about it, or what exactly was wrong. */
export function detailOf(error: unknown): string {
  if (!(error instanceof ApiError)) return i18next.t('error.reload');
  const { detail, errors, status } = error.problem;
  if (errors && errors.length > 0) return errors.map((one) => one.message).join(' · ');
  return detail ?? (status === 0 || status >= 500 ? i18next.t('error.tryAgain') : '');
}
