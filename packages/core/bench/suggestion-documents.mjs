// What the shipped catalog gives to suggestions: of each error its messages, meaning, keywords, ways of telling and causes.
import { apns } from '../../apns/dist/index.js'
import { bizmobile } from '../../bizmobile/dist/index.js'
import { clomo } from '../../clomo/dist/index.js'
import { cybertrust } from '../../cybertrust/dist/index.js'
import { lanscope } from '../../lanscope/dist/index.js'
import { platforms } from '../../platforms/dist/index.js'

export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms]
const rules = new Map(plugins.flatMap(({ rules }) => rules ?? []).map((rule) => [rule.id, rule]))
const causesOf = (id) =>
  plugins.flatMap(({ causes }) => causes?.[id] ?? []).flatMap((rule) => rules.get(rule) ?? [])

export const errors = plugins.flatMap(({ errors }) => errors ?? [])

const plain = (texts) => texts.map((text) => text.replace(/\{\w+\}/g, ' '))
const both = (texts) => texts.flatMap(({ ja, en }) => [ja, en])

export const documents = errors.map(
  ({ id, messages, summary, keywords = [], told = { ja: [], en: [] } }) => ({
    id,
    messages: plain(both(messages)),
    texts: plain([
      ...both([summary, ...causesOf(id).flatMap(({ what, why }) => [what, why])]),
      ...keywords,
      ...told.ja,
      ...told.en,
    ]),
  }),
)
