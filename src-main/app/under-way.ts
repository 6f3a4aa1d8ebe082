/** Long work that a desk has under way, so that it can be stopped: by the person, or because its workspace closes. */

export interface UnderWay {
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  /** Stops all of it; each piece ends as soon as it next looks up. */
  readonly stop: () => void
}

export function createUnderWay(): UnderWay {
  const running = new Set<AbortController>()
  return {
    run: async (work) => {
      const controller = new AbortController()
      running.add(controller)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(controller)
      }
    },
    stop: () => {
      for (const controller of running) controller.abort()
    },
  }
}
