// Everything works without this file; with it, parts of pages become easier to use.
import { initAll as govuk } from './govuk-frontend-6.6.0.js'
import { initAll as moj } from './moj-frontend-11.1.0.js'

govuk()
moj()
