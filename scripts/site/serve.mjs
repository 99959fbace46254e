import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
  ['.xml', 'application/xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
])

/**
 * Serves a folder under a path, on this machine alone.
 *
 * @param {string} folder
 * @param {string} base e.g. `/shindan/`
 * @param {number} port 0 is any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder, base, port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(base)) {
      response.writeHead(302, { location: base }).end()
      return
    }
    const file = fileAt(folder, pathname.slice(base.length))
    const isThere = file !== undefined
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types.get(extname(file ?? '404.html')) ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    createReadStream(file ?? join(folder, '404.html')).pipe(response)
  })
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)))
  const at = server.address()
  const listening = typeof at === 'object' && at ? at.port : port
  return { address: `http://127.0.0.1:${listening}${base}`, close: () => void server.close() }
}

/** @param {string} folder @param {string} path @returns {string | undefined} */
function fileAt(folder, path) {
  let named
  try {
    named = normalize(decodeURIComponent(path))
  } catch {
    return undefined
  }
  const file = join(folder, named)
  if (named.startsWith('..') || !existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}
