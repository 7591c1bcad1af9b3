import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: what can be pressed. */
export const petrol: MantineColorsTuple = [
  '#e7f1f3',
  '#cfe3e7',
  '#a5cbd3',
  '#79b2be',
  '#5aa3b1',
  '#2b8193',
  '#176f82',
  '#0e5e6f',
  '#0a4c5a',
  '#073843',
];

/** Warm grey of the light theme, paper to ink. */
export const paper: MantineColorsTuple = [
  '#f7f5f2',
  '#f0ede8',
  '#e6e2db',
  '#d9d4cb',
  '#bdb6ab',
  '#938c81',
  '#6b655c',
  '#4f4a43',
  '#35312c',
  '#1d1b18',
];

/** Warm grey of the dark theme, ink to paper. */
export const night: MantineColorsTuple = [
  '#ece9e3',
  '#d3cec6',
  '#aaa49a',
  '#7c766d',
  '#47423c',
  '#38342f',
  '#2a2723',
  '#1b1917',
  '#151412',
  '#0f0e0d',
];

/** What ends something for good; dark enough for white words on it. */
export const brick: MantineColorsTuple = [
  '#fdeceb',
  '#f9d5d2',
  '#f2aaa4',
  '#ea7d75',
  '#df5a50',
  '#cf4036',
  '#c2362c',
  '#b3261e',
  '#8f1d17',
  '#6b1511',
];

/** Colours that mean a state and never stand alone: they come with words or a mark. */
export const state = {
  light: { amber: '#9a5b00', red: '#b3261e', green: '#2c6e3f' },
  dark: { amber: '#e5a84b', red: '#f28b82', green: '#7fc894' },
} as const;
