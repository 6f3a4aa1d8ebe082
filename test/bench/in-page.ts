/** What the bench runs inside the page: times until something is painted, in milliseconds. */
// Each is sent to the page as its own text, so it carries all it needs.
/* oxlint-disable unicorn/consistent-function-scoping */

/**
 * Ticks one value of a facet after another, each for the first time. Milliseconds from each click until the frame with
 * the answer is painted: its callbacks have run and a task after it has its turn. The first `warmUp` do not count.
 */
export async function filterPainted({ toggles, warmUp }: { readonly toggles: number; readonly warmUp: number }): Promise<readonly number[]> {
  /** The next frame, once it is painted: whether it has the answer in it. */
  const frame = (isAnswered: () => boolean): Promise<boolean> =>
    new Promise((resolve) => requestAnimationFrame(() => {
      const answered = isAnswered()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(answered))
      port1.start()
      port2.postMessage(null)
    }))
  const boxes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('nav[aria-label="Filters"] input[type="checkbox"]')]
  const total = (): string => document.querySelector('main h1')?.parentElement?.textContent ?? ''
  const calm = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))
  const seen = new Set<string>()
  const times: number[] = []
  while (times.length < toggles + warmUp) {
    const box = boxes().find((one) => !seen.has(one.closest('label')?.textContent ?? ''))
    if (!box) break
    seen.add(box.closest('label')?.textContent ?? '')
    const before = total()
    const start = performance.now()
    box.click()
    let answered = false
    while (!answered && performance.now() - start < 600) answered = await frame(() => total() !== before)
    if (answered) times.push(performance.now() - start)
    await calm()
    boxes().find(({ checked }) => checked)?.click()
    await calm()
  }
  return times.slice(warmUp)
}

/** Scrolls the grid by some five rows a frame. Milliseconds from frame to frame. */
export async function scrollGaps(frames: number): Promise<readonly number[]> {
  const row = document.querySelector('[role="row"][id^="statement-row"]')
  let scroller = row?.parentElement
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement
  if (!scroller) throw new Error('Nothing to scroll.')
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  const gaps: number[] = []
  let last = await frame()
  for (let at = 0; at < frames; at++) {
    scroller.scrollTop += 160
    const now = await frame()
    gaps.push(now - last)
    last = now
  }
  return gaps
}

/** Steps through the days of the matrix. Milliseconds from the key until the frame with another day is painted. */
export async function dayPainted(days: number): Promise<readonly number[]> {
  const frame = (isAnswered: () => boolean): Promise<boolean> =>
    new Promise((resolve) => requestAnimationFrame(() => {
      const answered = isAnswered()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(answered))
      port1.start()
      port2.postMessage(null)
    }))
  const slider = document.querySelector<HTMLElement>('[role="slider"]')
  if (!slider) throw new Error('The matrix has no slider of days.')
  const grid = document.querySelector('[role="grid"]')
  if (!grid) throw new Error('There is no matrix.')
  const changes: MutationRecord[] = []
  new MutationObserver((records) => changes.push(...records)).observe(grid, { subtree: true, childList: true, attributes: true, characterData: true })
  slider.focus()
  const times: number[] = []
  for (let at = 0; at < days; at++) {
    changes.length = 0
    const start = performance.now()
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', code: 'ArrowLeft', bubbles: true }))
    let answered = false
    while (!answered && performance.now() - start < 600) answered = await frame(() => changes.length > 0)
    if (answered) times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
  return times
}
