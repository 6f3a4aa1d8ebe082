/** Run as a process of its own by the tests: prints the SHA-256 of the Egypt brief. */
import { createHash } from 'node:crypto'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { EGYPT, FULL_PLAN } from './sample-data.ts'

const bytes = await renderDocx(planCountryBrief(EGYPT, FULL_PLAN).tree)
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
