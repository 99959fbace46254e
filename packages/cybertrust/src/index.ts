export { cybertrust } from './plugin.ts'
