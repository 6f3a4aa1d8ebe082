/** A copy of a text with one way to write apostrophes, hyphens and spaces, of exactly the same length. */

/**
 * Same length as `text`, so that every offset holds in both: any white space becomes a space, any apostrophe ’,
 * any hyphen -, any double quotation mark ".
 */
export function flatten(text: string): string {
  return text
    .replaceAll(/[^\S ]/g, ' ')
    .replaceAll(/['\u2018\u02bc\u00b4`]/g, '’')
    .replaceAll(/[\u2010\u2011\u2043\u00ad]/g, '-')
    .replaceAll(/[“”„‟«»]/g, '"')
}
