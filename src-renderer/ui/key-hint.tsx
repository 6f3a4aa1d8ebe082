/** A shortcut as it is written on this machine's keys. */
import { Kbd } from '@mantine/core'
import classes from './key-hint.module.css'

const isMac = navigator.userAgent.includes('Macintosh')

const MAC_KEYS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '⏎' }
const OTHER_KEYS: Readonly<Record<string, string>> = { Mod: 'Ctrl' }

const keyName = (key: string): string => (isMac ? MAC_KEYS : OTHER_KEYS)[key] ?? key

/** "Mod+Shift+Z" as "Ctrl+Shift+Z", on a Mac "⇧⌘Z". */
export const keyText = (keys: string): string => {
  const names = keys.split('+').map(keyName)
  return isMac ? names.join('') : names.join('+')
}

/** `keys` is written `Mod+Shift+Z`, `Mod` being Ctrl or Cmd. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <Kbd className={classes.key ?? ''}>{keyText(keys)}</Kbd>
}
