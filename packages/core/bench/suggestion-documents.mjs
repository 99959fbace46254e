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

export const documents = errors.map((error) => ({
  id: error.id,
  texts: [
    ...error.messages.flatMap(({ ja, en }) => [ja, en]),
    ...[error.summary, ...causesOf(error.id).map(({ what }) => what)].flatMap(({ ja, en }) => [ja, en]),
    ...(error.keywords ?? []),
    ...(error.told ? [...error.told.ja, ...error.told.en] : []),
    error.code ?? '',
  ].map((text) => text.replace(/\{\w+\}/g, ' ')),
}))
