import { describe, expect, it } from 'vitest'
import { layoutOf } from '#intake/head.ts'
import { paragraphsOf } from '#intake/paragraphs.ts'
import { sentencesOf } from '#intake/sentences.ts'

function sentences(text: string): string[] {
  return paragraphsOf(text).flatMap((p) => sentencesOf(text, p)).map((s) => text.slice(s.start, s.end))
}

describe('sentences', () => {
  it.each([
    ['after a closing quote', '“We can ill afford it.” He agreed.', ['“We can ill afford it.”', 'He agreed.']],
    ['not after titles and initials', 'Ms. J. Smith of St. Lucia spoke. Dr. Lee agreed.', ['Ms. J. Smith of St. Lucia spoke.', 'Dr. Lee agreed.']],
    ['not inside U.S. names', 'The U.S. delegate spoke. Cuba left.', ['The U.S. delegate spoke.', 'Cuba left.']],
    ['after U.S. at a sentence’s end', 'Cuba opposed the U.S. The delegate left.', ['Cuba opposed the U.S.', 'The delegate left.']],
    ['not after e.g. and No.', 'See e.g. Article 5 and No. 7 of the text. Fine.', ['See e.g. Article 5 and No. 7 of the text.', 'Fine.']],
    ['where a space is missing', 'It matters in cyberspace.The delegate agreed.', ['It matters in cyberspace.', 'The delegate agreed.']],
    ['not in addresses and versions', 'See dig.watch and version 2.0 of it. Good.', ['See dig.watch and version 2.0 of it.', 'Good.']],
    ['leaving out a paragraph number', '12. The Delegation of Kenya spoke. It agreed.', ['The Delegation of Kenya spoke.', 'It agreed.']],
    ['leaving out a bullet', '• Need for a fund (Kenya, Peru)', ['Need for a fund (Kenya, Peru)']],
    ['leaving out a number of several levels', '3.2.1 The Delegation of Kenya spoke. It agreed.', ['The Delegation of Kenya spoke.', 'It agreed.']],
    ['leaving out a number glued to a tab', '1.1\tKenya agreed.', ['Kenya agreed.']],
    ['leaving out a number without a dot', '12 Kenya agreed. It left.', ['Kenya agreed.', 'It left.']],
    ['leaving out a letter in brackets', '(k) The Delegation of Kenya spoke.', ['The Delegation of Kenya spoke.']],
    ['leaving out a number with a dash', '7 – The Chair closed the meeting.', ['The Chair closed the meeting.']],
    ['keeping a quantity', '2.5 million dollars were missing.', ['2.5 million dollars were missing.']],
    ['keeping a count of states', '12 Member States objected.', ['12 Member States objected.']],
    ['keeping a count of African states', '5 African and Asian countries objected.', ['5 African and Asian countries objected.']],
    ['keeping a date', '12 March 2024 was the deadline.', ['12 March 2024 was the deadline.']],
    ['keeping a year', '2024 The year was long.', ['2024 The year was long.']],
    ['at a question', 'Why now? Peru wondered.', ['Why now?', 'Peru wondered.']],
  ])('are cut %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('paragraphs', () => {
  it('are lines, blank ones skipped', () => {
    const text = 'One line.\n\n  Two.\nThree.'
    expect(paragraphsOf(text).map((p) => text.slice(p.start, p.end))).toEqual(['One line.', 'Two.', 'Three.'])
  })

  it('are blocks where mail has broken the lines', () => {
    const text =
      'Iraq, speaking on behalf of the G77 and China, said that the digital\ndivide was widening and that financing had\nbeen left out of the text once again by the\nfacilitators.\n\nArmenia said that the forum should get a permanent\nmandate.'
    expect(paragraphsOf(text)).toHaveLength(2)
  })

  it('begin at a number of several levels in broken lines, and not at a figure inside a sentence', () => {
    const text =
      '1.1 Iraq, speaking on behalf of the G77 and China, said that the digital\ndivide was widening and that financing had\nbeen left out of the text once again by the\nfacilitators, and asked for not less than\n12 The Hague experts.\n1.2 Armenia said that the forum should get a permanent\nmandate.'
    expect(paragraphsOf(text).map((p) => text.slice(p.start, p.start + 3))).toEqual(['1.1', '1.2'])
  })
})

describe('the head', () => {
  it('of a report with a marker line gives title, date, time and meeting', () => {
    const { head } = layoutOf('6th Meeting of the first substantive session of the Open-Ended Working Group (OEWG)\n12 Sep 2019 02:00h\nEvent report\nThe meeting opened.')
    expect(head).toMatchObject({ date: '2019-09-12', startTime: '02:00', session: 'first substantive session', meeting: '6th Meeting', forum: 'Open-Ended Working Group' })
    expect(head.title).toContain('6th Meeting')
  })

  it('of a press release passes over session lines and symbols to the headline', () => {
    const text = 'Seventy-sixth Session,\n11th & 12th Meetings (AM & PM)\nGA/DIS/3673\n\nDelegates Propose New Programme of Action\n\nTackling threats requires a new programme of action, delegates said today.'
    const { head, bodyStart } = layoutOf(text)
    expect(head.title).toBe('Delegates Propose New Programme of Action')
    expect(head.session).toBe('Seventy-sixth Session')
    expect(text.slice(bodyStart)).toMatch(/^Tackling/)
  })

  it('may be missing: the body begins at once', () => {
    const text = 'The representative of Kenya said that the text was balanced. It agreed.'
    expect(layoutOf(text)).toMatchObject({ bodyStart: 0, head: { title: null, date: null } })
  })

  it('gives both days of a meeting and its place', () => {
    const { head } = layoutOf('Third session\n2–4 December 2019\nNew York, USA\n\nThe meeting discussed the commitments of all stakeholders at length.')
    expect(head).toMatchObject({ date: '2019-12-02', endDate: '2019-12-04', place: 'New York, USA' })
  })

  it.each([
    [
      'a summary record of the ITU',
      [
        'INTERNATIONAL TELECOMMUNICATION UNION',
        'Summary record of the third plenary meeting',
        'Geneva, Tuesday, 12 March 2024, at 14.35 hours',
        'Chair: Ms Jane Doe (Ghana)',
        '',
        '1.1 The Chair welcomed delegates to the third plenary meeting of the Conference.',
      ].join('\n'),
      { title: 'Summary record of the third plenary meeting', date: '2024-03-12', startTime: '14:35', endTime: null, place: 'Geneva', forum: 'International Telecommunication Union', meeting: 'third plenary meeting' },
    ],
    [
      'a record in capitals with the date of the paper',
      [
        'INTERNATIONAL TELECOMMUNICATION UNION',
        'COUNCIL 2024',
        'Document C24/120-E',
        '26 June 2024',
        'Original: English',
        '',
        'SUMMARY RECORD',
        'OF THE',
        'FIFTH PLENARY MEETING',
        'Wednesday, 12 June 2024, from 09:30 to 12:15',
        'Chair: Mr Smith',
        '1 Opening of the meeting',
        '1.1 The Chair welcomed delegates to the fifth plenary meeting of the Council.',
      ].join('\n'),
      { title: 'SUMMARY RECORD OF THE FIFTH PLENARY MEETING', date: '2024-06-12', startTime: '09:30', endTime: '12:15' },
    ],
    [
      'a press release',
      [
        'GA/DIS/3712',
        '18 October 2023',
        '',
        'SEVENTY-EIGHTH SESSION, 12TH MEETING (AM)',
        '',
        'First Committee Speakers Warn of Growing Threats in Cyberspace',
        '',
        'The First Committee heard today from delegates who warned of growing threats.',
      ].join('\n'),
      { title: 'First Committee Speakers Warn of Growing Threats in Cyberspace', date: '2023-10-18', session: 'SEVENTY-EIGHTH SESSION', meeting: '12TH MEETING (AM)', forum: 'First Committee' },
    ],
    [
      'a press release in capitals, symbol and date in a line',
      [
        'GENERAL ASSEMBLY',
        'FIRST COMMITTEE',
        'SEVENTY-EIGHTH SESSION, 12TH & 13TH MEETINGS (AM & PM)',
        'GA/DIS/3712 / 18 October 2023',
        'Delegates Call for Binding Rules on Cyber Arms',
        'With the threat growing, delegates called today for binding rules on cyber arms.',
      ].join('\n'),
      { title: 'Delegates Call for Binding Rules on Cyber Arms', date: '2023-10-18', meeting: '12TH & 13TH MEETINGS (AM & PM)', forum: 'First Committee' },
    ],
    [
      'a daily bulletin, whose day is not the day it was printed',
      [
        'Earth Negotiations Bulletin',
        'Vol. 12 No. 800 / Monday, 13 June 2022',
        'Bonn Highlights:',
        'Saturday, 11 June 2022',
        'Delegates convened in several groups throughout the day to discuss finance and mitigation.',
      ].join('\n'),
      { title: 'Bonn Highlights', date: '2022-06-11', place: 'Bonn' },
    ],
    [
      'a daily bulletin with the dates of the conference',
      [
        'Earth Negotiations Bulletin',
        'A Reporting Service for Environment and Development Negotiations',
        'Online at: https://enb.iisd.org/bonn-climate-change-conference-sbi56-sbsta56',
        'Vol. 12 No. 800',
        'Monday, 13 June 2022',
        'Bonn Climate Change Conference: 6-16 June 2022',
        '',
        'Bonn Highlights',
        'On Saturday, delegates convened in several groups to discuss finance and mitigation.',
      ].join('\n'),
      { title: 'Bonn Highlights', date: '2022-06-13', endDate: null },
    ],
    [
      'a verbatim record without a title',
      [
        'United Nations',
        'A/C.1/78/PV.12',
        'General Assembly',
        'Seventy-eighth session',
        'First Committee',
        '12th meeting',
        'Wednesday, 18 October 2023, 10 a.m.',
        'New York',
        'Official Records',
        'Chair: Mr. Paulauskas (Lithuania)',
        'The meeting was called to order at 10.05 a.m. and the agenda was adopted.',
      ].join('\n'),
      { title: 'First Committee, Seventy-eighth session, 12th meeting', date: '2023-10-18', startTime: '10:00', place: 'New York' },
    ],
    [
      'a session that ran from one month to the next',
      [
        'World Intellectual Property Organization',
        'WIPO/GRTKF/IC/43/17',
        'ORIGINAL: ENGLISH',
        'DATE: JUNE 9, 2022',
        'Intergovernmental Committee on Intellectual Property and Genetic Resources, Traditional Knowledge and Folklore',
        'Forty-Third Session',
        'Geneva, May 30 to June 3, 2022',
        'REPORT',
        '1. The Intergovernmental Committee held its forty-third session in Geneva from May 30 to June 3, 2022.',
      ].join('\n'),
      { date: '2022-05-30', endDate: '2022-06-03', place: 'Geneva', session: 'Forty-Third Session' },
    ],
    [
      'a summary record with its day in a sentence',
      [
        'Human Rights Council',
        'Fifty-second session',
        'Summary record of the 14th meeting',
        'Held at the Palais des Nations, Geneva, on Monday, 6 March 2023, at 3 p.m.',
        'President: Mr. Bálek (Czechia)',
        'The meeting was called to order at 3 p.m. by the President of the Council.',
      ].join('\n'),
      { title: 'Summary record of the 14th meeting', date: '2023-03-06', startTime: '15:00', place: 'Geneva', forum: 'Human Rights Council' },
    ],
    [
      'a dateline',
      [
        'Press release',
        'Delegates discuss new rules',
        'New York, 3 April 2025 – The working group discussed new rules on Thursday, with many delegations asking for more time.',
      ].join('\n'),
      { title: 'Delegates discuss new rules', date: '2025-04-03', place: 'New York' },
    ],
    [
      'a cable',
      [
        'To: Department',
        'From: Mission Geneva',
        'Date: 3 April 2025',
        'Subject: WSIS+20 consultations, second round',
        'The second round took place today and many delegations asked for more time.',
      ].join('\n'),
      { title: 'WSIS+20 consultations, second round', date: '2025-04-03', place: 'Geneva' },
    ],
  ])('of %s', (_, text, expected) => {
    expect(layoutOf(text).head).toMatchObject(expected)
  })

  it('leaves out the tail about related events', () => {
    const text = 'Title\nEvent report\nKenya said yes to it.\nRelated event\nOther\n9 Sep 2019'
    const { bodyStart, bodyEnd } = layoutOf(text)
    expect(text.slice(bodyStart, bodyEnd)).toBe('Kenya said yes to it.')
  })
})
