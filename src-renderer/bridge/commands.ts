/** Commands from the menu, the palette and shortcuts, carried to whoever can run them. */
import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#contract/commands.ts'

type Run = () => void

const runners = new Map<MenuCommand, Run[]>()
let waiting: MenuCommand | null = null

/** True when somebody took the command. */
export const offer = (name: MenuCommand): boolean => {
  const run = runners.get(name)?.at(-1)
  run?.()
  return run !== undefined
}

/** Runs a command now, or as soon as the screen that knows it is up. */
export const runCommand = (name: MenuCommand): void => {
  waiting = offer(name) ? null : name
}

/** Offers to run a command while the component is mounted; the one mounted last gets it. */
export const useCommand = (name: MenuCommand, run: Run): void => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const mine: Run = () => latest.current()
    runners.set(name, [...(runners.get(name) ?? []), mine])
    if (waiting === name) {
      waiting = null
      mine()
    }
    return () => {
      runners.set(name, (runners.get(name) ?? []).filter((other) => other !== mine))
    }
  }, [name])
}
