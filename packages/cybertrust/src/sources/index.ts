export { installTroubleshooting as sources } from './install-troubleshooting.ts'
