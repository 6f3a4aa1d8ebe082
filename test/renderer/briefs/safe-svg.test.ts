/** A drawing that comes with a document brings nothing into the page but lines and letters. */
import { expect, it } from 'vitest'
import { safeSvg } from '../../../src-renderer/ui/paper/safe-svg.ts'

const clean = safeSvg
const around = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`

it.each([
  ['a script', '<script>alert(1)</script>'],
  ['foreign markup', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>'],
  ['an event handler', '<rect width="1" height="1" onclick="alert(1)"/>'],
  ['a link', '<a href="javascript:alert(1)"><text>alert</text></a>'],
  ['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
  ['a style sheet', '<style>@import url(https://example.org/alert.css)</style>'],
  ['an outside reference', '<rect width="1" height="1" fill="url(https://example.org/alert#a)"/>'],
  ['a reused element', '<use href="https://example.org/alert.svg#a"/>'],
  ['an animation', '<rect width="1"><set attributeName="onclick" to="alert(1)"/></rect>'],
])('leaves out %s', (_what, inside) => {
  expect(clean(around(`${inside}<circle r="3"/>`))).toContain('<circle r="3"')
  expect(clean(around(inside))).not.toMatch(/alert|example|onerror|style|foreign/u)
})

it('keeps words as words', () => {
  expect(clean(around('<text x="1">Côte d’Ivoire &lt;b&gt; &amp; ليبيا</text>'))).toContain('Côte d’Ivoire &lt;b&gt; &amp; ليبيا')
})

it('takes nothing that is no drawing', () => {
  expect(clean('<html><body>no</body></html>')).toBeNull()
  expect(clean('<svg xmlns="http://www.w3.org/2000/svg"><rect></svg>')).toBeNull()
})
