/** How provisioning speaks: short lines on stderr, so that a command's own output stays clean. */

/** One line of progress or advice. */
export const say = (line) => process.stderr.write(`demarche: ${line}\n`)
