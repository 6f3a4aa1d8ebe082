/** The two lists a document has: bullets and numbers, each restarted for every list. */
import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions } from 'docx'
import { mm } from '../page.ts'
import { HOUSE_STYLE } from './house-style.ts'

/**
 * Names nobody writes by chance: `docx` replaces `{name-0}` wherever it stands, in the user's text too
 * ("{bul-0}" came out as "2").
 */
export const BULLETS = 'dmrc-7f3a91c2-dots'
export const NUMBERS = 'dmrc-7f3a91c2-count'

const indent = { left: mm(6), hanging: mm(6) }

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent } } },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent }, run: { bold: true, color: HOUSE_STYLE.colours.navy } },
        },
      ],
    },
  ],
}
