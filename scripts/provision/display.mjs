/** A display to open windows on: the user's own, or a virtual one on a Linux machine that has none. */
import { provideDebianPackages } from './debian.mjs'
import { onPath } from './programs.mjs'

/** Whether windows opened here are seen by anybody. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** Sees to it that a virtual display can be had. */
export async function provideVirtualDisplay() {
  if (!['Xvfb', 'xauth', 'xvfb-run'].every(onPath)) await provideDebianPackages(['xvfb', 'xauth'], 'a virtual display')
}

/** The command, run on a virtual display: 24-bit colour, the size of a common laptop. */
export const onVirtualDisplay = (command) => ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...command]
