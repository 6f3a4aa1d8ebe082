/** Where our own pages live, and which addresses count as ours. */

export const SCHEME = 'app'
export const START_PAGE = `${SCHEME}://bundle/index.html`

/** Whether an address is one of our own pages. */
export const isOurPage = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${SCHEME}:` && url.host === 'bundle'
}
