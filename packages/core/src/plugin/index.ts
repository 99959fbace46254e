export { type Composition, type CompositionProblem, compose } from './compose.ts'
export {
  type AnyPlugin,
  definePlugin,
  type ErrorIdOf,
  type FactIdOf,
  type FactsOf,
  type Isolation,
  type KnownOf,
  type Plugin,
  type PluginInput,
  type RuleIdOf,
} from './plugin.ts'
