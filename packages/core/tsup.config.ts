import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

export default defineConfig(
  library({
    index: 'src/index.ts',
    render: 'src/render/index.ts',
    testing: 'src/testing/index.ts',
    x509: 'src/x509/index.ts',
  }),
)
