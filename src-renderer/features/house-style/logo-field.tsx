/** The logo: a PNG from a file, its width on paper, and what it is for who does not see it. */
import { ActionIcon, Button, FileButton, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { IconPhoto, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { HouseStyle } from '#contract/house-style.ts'

type Logo = HouseStyle['logo']

const MOST_BYTES = 700_000
const USUAL_WIDTH_MM = 40
const LEAST_MM = 5
const MOST_MM = 60

export function LogoField({ logo, onChange }: { readonly logo: Logo; readonly onChange: (logo: Logo) => void }) {
  const [fault, setFault] = useState<string | null>(null)
  const take = (file: File | null): void => {
    if (file === null) return
    readLogo(file).then(
      (taken) => {
        setFault(null)
        onChange(taken)
      },
      (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <FileButton accept="image/png" onChange={take}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhoto size={14} aria-hidden />}>
              {logo === null ? 'Choose a logo (PNG)…' : 'Choose another…'}
            </Button>
          )}
        </FileButton>
        {logo === null ? null : (
          <ActionIcon aria-label="Without a logo" onClick={() => onChange(null)}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {fault === null ? null : (
        <Text size="xs" c="var(--mark-ink)" role="alert">
          {fault}
        </Text>
      )}
      {logo === null ? null : (
        <Group gap="sm" grow align="flex-start">
          <NumberInput
            label="Width, in millimetres"
            min={LEAST_MM}
            max={MOST_MM}
            value={logo.widthMm}
            onChange={(width) => typeof width === 'number' && onChange({ ...logo, ...scaled(logo.heightMm / logo.widthMm, width) })}
          />
          <TextInput label="In words" maxLength={200} value={logo.alt} onChange={(event) => onChange({ ...logo, alt: event.currentTarget.value })} />
        </Group>
      )}
    </Stack>
  )
}

const within = (size: number): number => Math.min(MOST_MM, Math.max(LEAST_MM, Math.round(size * 10) / 10))

/** Width and height in the proportions of the picture, both within what the house style allows. */
function scaled(proportion: number, width: number): { readonly widthMm: number; readonly heightMm: number } {
  return { widthMm: within(width), heightMm: within(width * proportion) }
}

/** @throws Error that says what is wrong with the file. */
async function readLogo(file: File): Promise<NonNullable<Logo>> {
  if (file.size > MOST_BYTES) throw new Error(`${file.name} is larger than ${MOST_BYTES / 1000} kB. Make it smaller first.`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const png = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
  const picture = new Image()
  picture.src = `data:image/png;base64,${png}`
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)
  if (!isPng || !(await picture.decode().then(() => true, () => false))) throw new Error(`${file.name} is no PNG picture.`)
  return { png, ...scaled(picture.naturalHeight / picture.naturalWidth, USUAL_WIDTH_MM), alt: 'Logo' }
}
