import { errorTemplate } from './error-template.mjs'
import { ruleTemplate } from './rule-template.mjs'

/**
 * What can be scaffolded: the folder of `src` and the list of its index that it goes to.
 *
 * @typedef {object} Kind
 * @property {string} noun
 * @property {string} list
 * @property {(id: string, name: string) => string} template
 */
export const kinds = {
  /** @type {Kind} */
  rule: { noun: 'rule', list: 'rules', template: ruleTemplate },
  /** @type {Kind} */
  error: { noun: 'error', list: 'errors', template: errorTemplate },
}
