/** Whether the palette is open; the frame's command opens it. */
import { createSpotlight } from '@mantine/spotlight'

export const [paletteStore, palette] = createSpotlight()

export const openPalette = (): void => palette.open()
