/** The fields of the house style. Each change is seen on the page beside them. */
import { Autocomplete, ColorInput, Fieldset, NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { houseStyleSchema, type HouseStyle } from '#contract/house-style.ts'
import { contrast } from './contrast.ts'
import { LogoField } from './logo-field.tsx'

export interface StyleFormProps {
  readonly style: HouseStyle
  readonly onChange: (style: HouseStyle) => void
}

/** What is on most office machines; any other name can be typed. */
const FONTS = ['Calibri', 'Cambria', 'Arial', 'Times New Roman', 'Georgia', 'Verdana', 'Aptos']
const WHITE = 'FFFFFF'
/** WCAG 2.2 AA for text of body size. */
const LEGIBLE = 4.5

const FONT_NAMES = { body: 'Text', headings: 'Headings', complex: 'Right-to-left scripts' } as const
const SIZE_NAMES = {
  body: 'Text',
  title: 'Title',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  table: 'Tables',
  note: 'Notes',
  footnote: 'Footnotes',
  furniture: 'Head and foot',
} as const
const MARGIN_NAMES = { top: 'Top', side: 'Sides', bottom: 'Bottom', furniture: 'Edge to head and foot' } as const
/** `on` is the ground it is read on; grounds and rules are not read. */
const COLOURS: readonly { readonly key: keyof HouseStyle['colours']; readonly name: string; readonly read: boolean }[] = [
  { key: 'ink', name: 'Text', read: true },
  { key: 'navy', name: 'Headings and table heads', read: true },
  { key: 'muted', name: 'Secondary text', read: true },
  { key: 'classification', name: 'Marking', read: true },
  { key: 'link', name: 'Links', read: true },
  { key: 'ground', name: 'Ground of panels and rows', read: false },
  { key: 'oursGround', name: 'Ground of our own layer', read: false },
  { key: 'rule', name: 'Rules', read: false },
  { key: 'hairline', name: 'Hairlines in tables', read: false },
]

const keysOf = <K extends string>(names: Readonly<Record<K, string>>): readonly K[] => Object.keys(names).filter((key): key is K => key in names)

export function StyleForm({ style, onChange }: StyleFormProps) {
  const { fonts, sizes, colours, margins, texts } = style
  return (
    <Stack gap="md">
      <Fieldset legend="Fonts">
        <SimpleGrid cols={2} spacing="sm">
          {keysOf(FONT_NAMES).map((key) => (
            <FontField key={key} label={FONT_NAMES[key]} font={fonts[key]} onChange={(font) => onChange({ ...style, fonts: { ...fonts, [key]: font } })} />
          ))}
          <NumberInput label="Line height" min={1} max={2} step={0.05} decimalScale={2} value={style.lines} onChange={(lines) => typeof lines === 'number' && onChange({ ...style, lines })} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend="Sizes, in points">
        <SimpleGrid cols={3} spacing="sm">
          {keysOf(SIZE_NAMES).map((key) => (
            <NumberInput key={key} label={SIZE_NAMES[key]} min={4} max={96} step={0.5} decimalScale={1} value={sizes[key]} onChange={(size) => typeof size === 'number' && onChange({ ...style, sizes: { ...sizes, [key]: size } })} />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend="Colours">
        <SimpleGrid cols={2} spacing="sm">
          {COLOURS.map(({ key, name, read }) => (
            <ColourField
              key={key}
              label={name}
              colour={colours[key]}
              ground={read ? [WHITE, colours.ground] : null}
              onChange={(colour) => onChange({ ...style, colours: { ...colours, [key]: colour } })}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend="Margins, in millimetres">
        <SimpleGrid cols={2} spacing="sm">
          {keysOf(MARGIN_NAMES).map((key) => (
            <NumberInput key={key} label={MARGIN_NAMES[key]} min={5} max={60} step={0.5} decimalScale={1} value={margins[key]} onChange={(size) => typeof size === 'number' && onChange({ ...style, margins: { ...margins, [key]: size } })} />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend="Letterhead">
        <Stack gap="sm">
          <LetterheadField lines={style.letterhead} onChange={(letterhead) => onChange({ ...style, letterhead })} />
          <LogoField logo={style.logo} onChange={(logo) => onChange({ ...style, logo })} />
        </Stack>
      </Fieldset>
      <Fieldset legend="On every page">
        <Stack gap="sm">
          <TextInput label="In the running head" maxLength={200} value={texts.header} onChange={(event) => onChange({ ...style, texts: { ...texts, header: event.currentTarget.value } })} />
          <TextInput label="In the footer" maxLength={200} value={texts.footer} onChange={(event) => onChange({ ...style, texts: { ...texts, footer: event.currentTarget.value } })} />
        </Stack>
      </Fieldset>
    </Stack>
  )
}

const fontName = houseStyleSchema.shape.fonts.shape.body

function FontField({ label, font, onChange }: { readonly label: string; readonly font: string; readonly onChange: (font: string) => void }) {
  const [typed, setTyped] = useState(font)
  const sound = fontName.safeParse(typed)
  const change = (next: string): void => {
    setTyped(next)
    if (fontName.safeParse(next).success) onChange(next.trim())
  }
  return <Autocomplete label={label} data={FONTS} maxLength={60} value={typed} error={sound.success ? undefined : sound.error.issues[0]?.message} onChange={change} />
}

interface ColourFieldProps {
  readonly label: string
  readonly colour: string
  /** What it is read on; null where it is no ink. */
  readonly ground: readonly string[] | null
  readonly onChange: (colour: string) => void
}

function ColourField({ label, colour, ground, onChange }: ColourFieldProps) {
  const [typed, setTyped] = useState(`#${colour}`)
  const worst = ground === null ? null : Math.min(...ground.map((one) => contrast(colour, one)))
  const change = (next: string): void => {
    setTyped(next)
    if (/^#[0-9a-f]{6}$/iu.test(next)) onChange(next.slice(1).toUpperCase())
  }
  return (
    <div>
      <ColorInput label={label} size="xs" format="hex" withEyeDropper={false} value={typed} onChange={change} />
      {worst === null ? null : (
        <Text size="xs" mt={2} c={worst < LEGIBLE ? 'var(--mark-ink)' : 'dimmed'}>
          {worst < LEGIBLE ? '▼ ' : ''}
          {worst.toFixed(1)} to 1{worst < LEGIBLE ? ': hard to read, 4.5 is the least' : ''}
        </Text>
      )}
    </div>
  )
}

const MOST_LINES = 4

function LetterheadField({ lines, onChange }: { readonly lines: readonly string[]; readonly onChange: (lines: string[]) => void }) {
  const [typed, setTyped] = useState(lines.join('\n'))
  return (
    <Textarea
      label="Lines"
      description="Ministry, directorate, unit: one a line, at most four; on the first page"
      autosize
      minRows={2}
      maxRows={MOST_LINES}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(event.currentTarget.value.split('\n').map((line) => line.trim().slice(0, 200)).filter((line) => line !== '').slice(0, MOST_LINES))
      }}
    />
  )
}
