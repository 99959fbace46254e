import { scaffoldFromCommandLine } from './new-rule/command.mjs'
import { kinds } from './new-rule/kinds.mjs'

scaffoldFromCommandLine(kinds.rule)
