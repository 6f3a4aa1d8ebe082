/** The house style: fonts, sizes and colours of every document, in one place. */

export interface HouseStyle {
  /** `complex` sets right-to-left scripts. */
  readonly fonts: { readonly body: string; readonly complex: string }
  /** Points. */
  readonly sizes: {
    readonly body: number
    readonly title: number
    readonly heading1: number
    readonly heading2: number
    readonly heading3: number
    readonly table: number
    readonly note: number
    readonly footnote: number
    readonly furniture: number
  }
  /** Six hex digits; each ink reaches 4.5 to 1 on its ground. */
  readonly colours: {
    readonly ink: string
    readonly navy: string
    readonly muted: string
    readonly classification: string
    readonly link: string
    /** Ground of panels and of every other table row. */
    readonly ground: string
    /** Ground of what is ours alone. */
    readonly oursGround: string
    /** Decoration only. */
    readonly rule: string
    readonly hairline: string
  }
}

export const HOUSE_STYLE: HouseStyle = {
  fonts: { body: 'Calibri', complex: 'Arial' },
  sizes: { body: 11, title: 22, heading1: 15, heading2: 12.5, heading3: 11, table: 9.5, note: 9.5, footnote: 8.5, furniture: 8.5 },
  colours: {
    ink: '1F2933',
    navy: '12355B',
    muted: '4B5866',
    classification: 'A4161A',
    link: '0B4F9E',
    ground: 'F2F5F8',
    oursGround: 'FBF6F1',
    rule: '8A97A6',
    hairline: 'C8D0D9',
  },
}
