/** The look: dense, calm, ink on paper, one navy. Colours follow the pages of our briefs. */
import { createTheme } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { BAND_SIGNS } from '#domain/stance.ts'

const navy: MantineColorsTuple = [
  '#eef4fb', '#d9e5f3', '#b3cae6', '#88abd7', '#6490c9', '#4a7dc0', '#336bb3', '#225490', '#1a4272', '#12355b',
]
const gray: MantineColorsTuple = [
  '#f7f9fb', '#f0f3f6', '#e4e9ee', '#d5dce3', '#bac4cf', '#8a97a6', '#5f6c7a', '#4b5866', '#36414d', '#1f2933',
]
const dark: MantineColorsTuple = [
  '#dde3e9', '#bcc5ce', '#9daab6', '#74818e', '#4c5863', '#39434d', '#2a323a', '#1c2228', '#161b20', '#101418',
]

/** The head of a dialog is no second banner of the page, and its cross has a name. */
const DIALOG = { closeButtonProps: { 'aria-label': 'Close' }, attributes: { header: { role: 'presentation' } } } as const

export const theme = createTheme({
  colors: { navy, gray, dark },
  primaryColor: 'navy',
  primaryShade: { light: 8, dark: 6 },
  black: '#1f2933',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    // The words under a label are read, too: never below 12 px.
    InputWrapper: { vars: () => ({ label: {}, error: {}, description: { '--input-description-size': '0.75rem' } }) },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    Autocomplete: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    TagsInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-start' } },
    Popover: { defaultProps: { shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, fz: 'xs' } },
    Modal: { defaultProps: { ...DIALOG, centered: true, radius: 'md', overlayProps: { backgroundOpacity: 0.35, blur: 0 } } },
    Drawer: { defaultProps: { ...DIALOG, overlayProps: { backgroundOpacity: 0.35, blur: 0 } } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } },
  },
})

/** The same four signs by night: ink on tint again reaches 6.4 to 1. */
const DARK_BANDS = {
  supports: { ink: '#8fd6a8', tint: '#173222' },
  open: { ink: '#f0c36a', tint: '#382c10' },
  opposes: { ink: '#f5a9a3', tint: '#421d1b' },
  'not-stated': { ink: '#bcc5ce', tint: '#2a323a' },
} as const

const bandVariables = (band: string, ink: string, tint: string): Record<string, string> => ({
  [`--band-${band}-ink`]: ink,
  [`--band-${band}-tint`]: tint,
})

const lightBands = Object.assign(
  {},
  ...Object.entries(BAND_SIGNS).map(([band, { ink, tint }]) => bandVariables(band.replace(' ', '-'), `#${ink}`, `#${tint}`)),
)
const darkBands = Object.assign({}, ...Object.entries(DARK_BANDS).map(([band, { ink, tint }]) => bandVariables(band, ink, tint)))

/** Our own variables beside Mantine's: surfaces, hairlines, band signs, tints of the reader's spans. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566370',
    '--mantine-color-placeholder': '#66727f',
    '--surface-rail': '#f2f5f8',
    '--surface-raised': '#ffffff',
    '--surface-sunken': '#f7f9fb',
    '--surface-hover': '#eef2f6',
    '--surface-selected': '#dfe9f4',
    '--hairline': '#dfe5eb',
    '--accent': '#12355b',
    '--mark-ink': '#a4161a',
    ...lightBands,
  },
  dark: {
    '--mantine-color-dimmed': '#9daab6',
    '--mantine-color-placeholder': '#94a1ae',
    '--surface-rail': '#161b20',
    '--surface-raised': '#222930',
    '--surface-sunken': '#181d22',
    '--surface-hover': '#262e36',
    '--surface-selected': '#25384d',
    '--hairline': '#323b44',
    '--mantine-color-navy-light': '#243a54',
    '--mantine-color-navy-light-color': '#b3cae6',
    '--accent': '#88abd7',
    '--mark-ink': '#f08a86',
    ...darkBands,
  },
})
