/** The one-time word that the page's content policy accepts style elements with. */

/** Reads the nonce the main process put in this page, and leaves it where libraries that add styles look for it. */
export const takeStyleNonce = (): string => {
  const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? ''
  // The scroll lock inside Mantine's modals asks for this name.
  Object.assign(window, { __webpack_nonce__: nonce })
  return nonce
}
