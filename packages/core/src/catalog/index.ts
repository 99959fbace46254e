export { type Basis, basisOf } from './basis.ts'
export { type Contact, type ContactRole, contactRoles } from './contact.ts'
export {
  type ErrorDefinition,
  type Message,
  type Platform,
  platforms,
  type Severity,
  type Stage,
  severities,
} from './error.ts'
export { type KebabCase, kebabCase } from './kebab-case.ts'
export {
  defineSourceRows,
  type Source,
  type SourceDocument,
  type SourceSet,
} from './source.ts'
export { type BesideTexts, errorTable, type Table, type TableErrors, type TableRow } from './table.ts'
