export { bundleOf, type CaseBundle, type Replay, replay } from './bundle.ts'
