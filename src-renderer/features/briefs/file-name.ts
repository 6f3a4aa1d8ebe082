/** The last part of a path as this or another system writes it. */
export const fileNameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path
