/** What can be done with the thing under the pointer, or with the one the keyboard is on (Shift+F10, the menu key). */
import { Menu } from '@mantine/core'
import { Fragment, type MouseEvent } from 'react'
import { KeyHint } from './key-hint.tsx'

export interface ContextEntry {
  readonly label: string
  readonly keys?: string
  readonly onChoose: () => void
}

export interface ContextPlace {
  readonly x: number
  readonly y: number
  /** Parted by lines; empty ones are left out. */
  readonly groups: readonly (readonly ContextEntry[])[]
}

export interface ContextMenuProps {
  readonly label: string
  /** Null while it is closed. */
  readonly place: ContextPlace | null
  /** Puts the focus back. */
  readonly onClose: () => void
}

export function ContextMenu({ label, place, onClose }: ContextMenuProps) {
  if (place === null) return null
  const groups = place.groups.filter((group) => group.length > 0)
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} shadow="md" width={270} transitionProps={{ duration: 0 }} returnFocus={false}>
      <Menu.Target>
        <div aria-hidden style={{ position: 'fixed', left: place.x, top: place.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {groups.map((group, at) => (
          <Fragment key={group[0]?.label}>
            {at > 0 && <Menu.Divider />}
            {group.map(({ label: words, keys, onChoose }) => (
              <Menu.Item key={words} onClick={onChoose} rightSection={keys === undefined ? undefined : <KeyHint keys={keys} />}>
                {words}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Where it opens: at the pointer, or under what the keyboard is on. The browser's own menu stays away. */
export function menuPoint(event: MouseEvent, keyboardIsOn: Element | null): { readonly x: number; readonly y: number; readonly byMouse: boolean } {
  event.preventDefault()
  const byMouse = event.button === 2
  const box = keyboardIsOn?.getBoundingClientRect()
  return byMouse || box === undefined ? { x: event.clientX, y: event.clientY, byMouse } : { x: box.left + 8, y: box.bottom - 2, byMouse }
}
