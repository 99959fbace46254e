import { serve } from '@hono/node-server'
import { createBackEnd } from './back-end.mjs'

serve({ fetch: createBackEnd().fetch, port: 8080 }, ({ port }) => console.log(`http://localhost:${port}`))
