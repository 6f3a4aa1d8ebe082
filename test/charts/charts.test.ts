import { array, assert as assertProperty, boolean, constantFrom, integer, option, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorLabels } from '#charts/axis.ts'
import { dendrogramChart, planDendrogram } from '#charts/dendrogram.ts'
import { heatMapChart } from '#charts/heat-map.ts'
import { shorten, textWidth, wrap } from '#charts/measure.ts'
import { planSpectrum, spectrumChart } from '#charts/spectrum.ts'
import { labelStretch } from '#charts/spectrum-layout.ts'
import type { SpectrumData } from '#charts/spectrum.ts'
import { stripsChart } from '#charts/strips.ts'
import { parseXml, elementsNamed } from '#briefs/lint/xml-tree.ts'
import { AGREEMENT, BINDING, CROWDED, EGYPT_STRIPS, EMPTY } from './sample-charts.ts'

const HOSTILE = '</text><script>alert(1)</script> & "quoted" \uD800 \uFFFE \u0007 </svg>'

const spectra = record({
  issue: string(),
  anchors: array(record({ at: integer({ min: 0, max: 100 }), text: string({ maxLength: 80 }) }), { maxLength: 7 }),
  actors: array(
    record({
      label: string({ maxLength: 40 }),
      value: integer({ min: 0, max: 100 }),
      group: option(constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G')),
      inherited: boolean(),
      previous: option(integer({ min: 0, max: 100 })),
    }),
    { maxLength: 40 },
  ).map((actors) => actors.map((actor, at) => ({ id: `a${at}`, ...actor }))),
  since: option(constantFrom('1 May 2019')),
}).map((data): SpectrumData => ({ ...data, ours: null }))

describe('a spectrum', () => {
  it('never lets two actors of a row touch, whatever they are called and wherever they stand', () => {
    assertProperty(
      property(spectra, integer({ min: 300, max: 900 }), (data, width) => {
        const { dots } = planSpectrum(data, width)
        expect(dots).toHaveLength(data.actors.length)
        for (const [at, one] of dots.entries()) {
          const inRow = dots.slice(at + 1).filter(({ row }) => row === one.row)
          for (const other of inRow) expect(one.right < other.left || other.right < one.left).toBe(true)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('never lets the words of two anchors touch', () => {
    assertProperty(
      property(spectra, (data) => {
        const { frame } = planSpectrum(data, 620)
        const labels = anchorLabels(data.anchors, frame)
        for (const [at, one] of labels.entries()) {
          for (const other of labels.slice(at + 1)) {
            const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
            expect(apart).toBe(true)
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('never draws a line of ours through a name', () => {
    const landing = record({ from: integer({ min: 0, max: 50 }), to: integer({ min: 50, max: 100 }) })
    assertProperty(
      property(spectra, option(landing), option(integer({ min: 0, max: 100 })), (data, zone, redLine) => {
        const ours = { ...data, ours: { landing: zone, redLine } }
        const { svg } = spectrumChart(ours)
        const { dots, frame } = planSpectrum(ours, 620)
        const upright = [...svg.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"/g)]
          .map((found) => found.slice(1, 5).map(Number))
          .flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => (x1 === x2 && frame.edges.some((edge) => Math.abs(edge - x1) < 0.1) ? [{ x: x1, y1, y2 }] : []))
        for (const dot of dots) {
          const { from, to } = labelStretch(dot, frame)
          for (const { x, y1, y2 } of upright) expect(x <= from || x >= to || y2 <= dot.y - 5 || y1 >= dot.y + 5).toBe(true)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('puts a name on the other side of its dot rather than across the edge of our zone', () => {
    const standing = { id: 'one', label: 'Antigua and Barbuda', value: 48, group: null, inherited: false, previous: null }
    const sideWith = (ours: SpectrumData['ours']) => planSpectrum({ ...BINDING, since: null, actors: [standing], ours }, 620).dots[0]?.side
    expect(sideWith(null)).toBe('right')
    expect(sideWith({ landing: { from: 5, to: 55 }, redLine: null })).toBe('left')
  })

  it('puts every dot at its value, and keeps labels on the sheet', () => {
    const { dots, frame } = planSpectrum(BINDING, 620)
    for (const { x, value, left, right } of dots) {
      expect(x).toBeCloseTo(frame.start + (value / 100) * (frame.end - frame.start))
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(620)
    }
  })

  it('is the same picture whatever order the actors come in', () => {
    expect(spectrumChart({ ...BINDING, actors: BINDING.actors.toReversed() }).svg).toBe(spectrumChart(BINDING).svg)
  })

  it('keeps a crowded issue within a page', () => {
    expect(spectrumChart(CROWDED).heightMm).toBeLessThan(200)
  })

  it('says in words who stands where, who moved and what is ours', () => {
    const { alt } = spectrumChart(BINDING)
    expect(alt).toContain('14 actors on a scale from 0 to 100')
    expect(alt).toContain('Open: Brazil (50), Egypt (50), International Committee of the Red Cross (60).')
    expect(alt).toContain('Moved since 12 September 2019: Chile from 50 to 25, Egypt from 75 to 50, South Africa from 50 to 75.')
    expect(alt).toContain('Our landing zone: 25 to 50. Our red line: 70.')
  })

  it('knows nothing of our own lines where none are given', () => {
    const { svg, alt } = spectrumChart({ ...BINDING, ours: null })
    expect(svg + alt).not.toMatch(/our (?:landing|red)/iu)
  })

  it('tells groups apart by shape as well as by colour', () => {
    const drawn = [...spectrumChart(BINDING).svg.matchAll(/<path d="([^"]*)" fill="(#[0-9A-F]{6})" stroke="\2"/g)].map(([, shape, colour]) => `${shape} ${colour}`)
    const signs = new Set(drawn)
    expect(new Set([...signs].map((sign) => sign.split(' #')[0])).size).toBe(signs.size)
  })
})

describe('every figure', () => {
  const spoilt = BINDING.actors.map((actor) => ({ ...actor, label: HOSTILE, group: HOSTILE }))
  const figures = {
    spectrum: spectrumChart({ ...BINDING, issue: HOSTILE, since: HOSTILE, anchors: [{ at: 50, text: HOSTILE }], actors: spoilt }),
    'heat map': heatMapChart({ ...AGREEMENT, subject: HOSTILE, actors: AGREEMENT.actors.map(({ id }) => ({ id, label: HOSTILE })) }),
    strips: stripsChart({ actor: HOSTILE, since: HOSTILE, strips: EGYPT_STRIPS.strips.map((strip) => ({ ...strip, issue: HOSTILE })) }),
  }

  it.each(Object.entries(figures))('writes hostile text as text: %s', (_what, { svg }) => {
    expect(svg).not.toContain('<script')
    expect(svg).not.toMatch(/[\u0007\uFFFE]|\p{Surrogate}/u)
    const root = parseXml(svg)
    expect(root.children).toHaveLength(1)
    expect([...elementsNamed(root, 'text')].length).toBeGreaterThan(3)
  })

  it.each(Object.entries({ spectrum: spectrumChart(EMPTY), 'heat map': heatMapChart({ ...AGREEMENT, actors: [] }), strips: stripsChart({ ...EGYPT_STRIPS, strips: [] }) }))(
    'draws nothing without falling over: %s',
    (_what, { svg, alt, heightMm }) => {
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(alt.length).toBeGreaterThan(10)
      expect(heightMm).toBeGreaterThan(0)
    },
  )

  it('has a title and a description inside', () => {
    for (const { svg } of [spectrumChart(BINDING), heatMapChart(AGREEMENT), stripsChart(EGYPT_STRIPS)]) expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
  })
})

describe('an agreement heat map', () => {
  it('prints the figure of every pair once, and a dash where nothing can be said', () => {
    const { svg, alt } = heatMapChart(AGREEMENT)
    const cells = [...svg.matchAll(/<rect [^>]*><title>([^<]*)<\/title>/g)]
    expect(cells).toHaveLength((12 * 11) / 2)
    expect(svg).toContain('>−0.8<')
    expect(alt).toContain('Most distant: Chile and Japan −0.8')
  })
})

describe('measuring text', () => {
  it('knows the widths of the face', () => {
    // Carlito, in thousandths of the size: H 623, i 229.
    expect(textWidth('H', 1000)).toBe(623)
    expect(textWidth('Hi', 1000)).toBe(textWidth('H', 1000) + textWidth('i', 1000))
    expect(textWidth('Word', 10, true)).toBeGreaterThan(textWidth('Word', 10))
  })

  it('breaks and shortens to the width given', () => {
    assertProperty(
      property(string({ maxLength: 200 }), integer({ min: 20, max: 300 }), integer({ min: 1, max: 4 }), (words, width, lines) => {
        const wrapped = wrap(words, 10, width, lines)
        expect(wrapped.length).toBeLessThanOrEqual(lines)
        for (const line of wrapped) expect(textWidth(line, 10)).toBeLessThanOrEqual(width)
      }),
      { seed: 7 },
    )
    expect(shorten('International Committee', 11, 60)).toMatch(/^International?…$|^Interna\w*…$/)
  })
})

describe('the tree of a clustering', () => {
  const actors = ['Austria', 'Brazil', 'Chile', 'Cuba'].map((label) => ({ label }))
  const data = { subject: 'norms <&>', actors, cut: 1, highest: 2, merges: [{ left: 0, right: 1, height: 0.2 }, { left: 2, right: 3, height: 1.1 }, { left: 4, right: 5, height: 1.6 }] }

  it('joins leaves half way between them, each merge as high as it is and never below what it joins', () => {
    expect(planDendrogram(data).map(({ height, from, to }) => [height, from.at, to.at])).toEqual([[0.2, 0, 1], [1.1, 2, 3], [1.6, 0.5, 2.5]])
    const sunken = planDendrogram({ actors, merges: [{ left: 0, right: 1, height: 0.5 }, { left: 4, right: 2, height: 0.4 }] })
    expect(sunken[1]).toMatchObject({ height: 0.5, from: { at: 0.5, height: 0.5 }, to: { at: 2, height: 0 } })
  })

  it('tells solid from dashed at the cut, in words too, and escapes what it is about', () => {
    const { svg, alt } = dendrogramChart(data, 20, 100)
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(2)
    expect(svg).toContain('norms &lt;&amp;&gt;')
    expect(svg).toContain('viewBox="0 0 100 80"')
    expect(alt).toContain('Joined: Austria, Brazil. On their own: 2.')
    expect(dendrogramChart({ ...data, actors: [], merges: [] }, 20, 100).alt).toContain('Tree of 0 actors')
  })
})
