import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

export default defineConfig(library({ index: 'src/index.ts', renewal: 'src/renewal/index.ts' }))
