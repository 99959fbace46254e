import { errorTemplate } from './error-template.mjs'
import { ruleTemplate } from './rule-template.mjs'

/**
 * What can be scaffolded: the folder of `src` and the list of its index that it goes to.
 *
 * @typedef {object} Kind
 * @property {string} noun
 * @property {string} list
 * @property {(id: string, name: string) => string} template
 * @property {string} next what is left to do elsewhere once its TODOs are filled
 */
export const kinds = {
  /** @type {Kind} */
  rule: {
    noun: 'rule',
    list: 'rules',
    template: ruleTemplate,
    next: 'list the rule in causes.ts where it ranks',
  },
  /** @type {Kind} */
  error: {
    noun: 'error',
    list: 'errors',
    template: errorTemplate,
    next: 'list its causes in causes.ts, likeliest first',
  },
}
