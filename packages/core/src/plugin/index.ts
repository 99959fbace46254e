export { type Composition, compose } from './compose.ts'
export { CompositionError } from './composition-error.ts'
export type { CompositionProblem } from './composition-problem.ts'
export { createKit } from './create-kit.ts'
export type { ErrorInput, Kit, KitInput, PluginParts } from './kit.ts'
export { type PageKind, pageKinds, pageOf, pathOf, site } from './pages.ts'
export type {
  AnyPlugin,
  ErrorIdOf,
  FactIdOf,
  FactsOf,
  KnownOf,
  Plugin,
  RuleIdOf,
} from './plugin.ts'
export { currentId } from './renamed.ts'
export { type Contribution, type ResolvedCauses, rulesOf } from './resolve-causes.ts'
