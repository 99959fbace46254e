/** What one writes by hand: which of the devices in a CSV file expire soon, kept in SQLite. */
import { createReadStream } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { parse } from 'csv-parse'

const [inventory = '', store = ''] = process.argv.slice(2)
const now = Date.parse('2026-11-27T02:00:00+09:00')
const soon = now + 30 * 86_400_000

const database = new DatabaseSync(store)
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
database.exec(
  'CREATE TABLE device (name TEXT, certificate TEXT, expires INTEGER, state TEXT, PRIMARY KEY (name, certificate))',
)
const insert = database.prepare('INSERT OR REPLACE INTO device VALUES (?, ?, ?, ?)')
database.exec('BEGIN')
let rows = 0
for await (const { device, certificate, expires } of createReadStream(inventory).pipe(
  parse({ columns: true }),
)) {
  const at = Date.parse(`${expires.replace(' ', 'T')}+09:00`)
  insert.run(device, certificate, at, at <= now ? 'expired' : at <= soon ? 'soon' : 'fine')
  if (++rows % 5000 === 0) database.exec('COMMIT; BEGIN')
}
database.exec('COMMIT')
database.close()
