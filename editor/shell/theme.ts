import { Alert, type AlertProps, type CSSVariablesResolver, createTheme, rem } from '@mantine/core';
import i18next from 'i18next';
import { brick, night, paper, petrol, state } from './palette.ts';

const px = (value: number) => rem(value);
const floating = '0 8px 28px rgb(20 18 15 / 16%), 0 1px 3px rgb(20 18 15 / 10%)';

/** Read at each drawing, so that it follows the language. */
/** A title may take two lines, which Mantine would set on top of each other. */
const dialogTitle = { lineHeight: 1.35, fontWeight: 600 };
const closeButtonProps = {
  get 'aria-label'() {
    return i18next.t('close');
  },
};

/** An alert is paper with an edge in the colour of what it means. */
const alertNames: Readonly<Record<string, string>> = { red: 'red', yellow: 'amber', green: 'green' };

/** The look of every screen: warm paper, ink, petrol; five sizes, a grid of four pixels, shadows under what floats alone. */
export const theme = createTheme({
  colors: { petrol, red: brick, gray: paper, dark: night },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  white: '#ffffff',
  black: '#1d1b18',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: px(28), lineHeight: '1.25' },
      h2: { fontSize: px(20), lineHeight: '1.3' },
      h3: { fontSize: px(16), lineHeight: '1.4' },
      h4: { fontSize: px(14), lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: px(13), sm: px(14), md: px(16), lg: px(20), xl: px(28) },
  spacing: { xs: px(8), sm: px(12), md: px(16), lg: px(24), xl: px(32) },
  radius: { xs: px(4), sm: px(6), md: px(8), lg: px(12), xl: px(16) },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: floating, lg: floating, xl: floating },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Alert: Alert.extend({
      defaultProps: { variant: 'light' },
      vars: (_theme, { color }) => ({
        root: {
          '--alert-bg': 'var(--surface)',
          '--alert-bd': '1px solid var(--line)',
          '--alert-color': `var(--${alertNames[String(color)] ?? 'ink'})`,
        },
      }),
      styles: (_theme, { color }: AlertProps) => ({
        root: { borderLeft: `3px solid var(--${alertNames[String(color)] ?? 'accent'})` },
      }),
    }),
    Text: { defaultProps: { size: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 32, color: 'gray' } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 }, closeButtonProps },
      styles: { title: dialogTitle },
    },
    Drawer: { defaultProps: { closeButtonProps }, styles: { title: dialogTitle } },
    Menu: { defaultProps: { shadow: 'md' } },
    Popover: { defaultProps: { shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, fz: 'xs' } },
    Notification: { defaultProps: { withBorder: true, closeButtonProps } },
    Input: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false, withCheckIcon: false } },
  },
});

/** Names that style sheets use, per theme: `--paper`, `--surface`, `--ink`, `--ink-soft`, `--line`, `--line-strong`, `--accent`, `--amber`, `--red`, `--green`. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--paper': paper[0],
    '--paper-deep': paper[1],
    '--surface': '#ffffff',
    '--ink': paper[9],
    '--ink-soft': paper[6],
    '--line': paper[2],
    '--line-strong': paper[5],
    '--accent': petrol[7],
    '--accent-soft': petrol[0],
    '--amber': state.light.amber,
    '--red': state.light.red,
    '--green': state.light.green,
    '--mantine-color-body': paper[0],
    '--mantine-color-text': paper[9],
    '--mantine-color-dimmed': paper[6],
    '--mantine-color-placeholder': '#77716a',
    '--mantine-color-default-border': paper[3],
    '--mantine-color-error': state.light.red,
  },
  dark: {
    '--paper': night[7],
    '--paper-deep': night[8],
    '--surface': '#23201d',
    '--ink': night[0],
    '--ink-soft': night[2],
    '--line': night[5],
    '--line-strong': night[3],
    '--accent': '#79b9c6',
    '--accent-soft': '#1d3338',
    '--amber': state.dark.amber,
    '--red': state.dark.red,
    '--green': state.dark.green,
    '--mantine-color-body': night[7],
    '--mantine-color-text': night[0],
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': '#9a948a',
    '--mantine-color-default': '#23201d',
    '--mantine-color-default-hover': night[6],
    '--mantine-color-default-border': night[4],
    '--mantine-color-error': state.dark.red,
    '--mantine-color-anchor': '#79b9c6',
  },
});
