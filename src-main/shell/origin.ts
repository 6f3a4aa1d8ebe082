/** Where our own pages live, and which addresses count as ours. */

export const SCHEME = 'app'
export const START_PAGE = `${SCHEME}://bundle/index.html`

/** A page without a door to the main process, on which documents are set to be printed. */
export const PRINT_PAGE = `${SCHEME}://bundle/print.html`

/** Whether an address is one of our own pages. */
export const isOurPage = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${SCHEME}:` && url.host === 'bundle'
}
