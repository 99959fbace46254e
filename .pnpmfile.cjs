/** What is published has no sources, so its exports name none. */
const beforePacking = (manifest) => {
  for (const target of Object.values(manifest.exports ?? {})) delete target.source
  return manifest
}

module.exports = { hooks: { beforePacking } }
