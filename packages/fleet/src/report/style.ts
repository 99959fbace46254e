/** How the page looks: in the light and the dark, on a desk, on a telephone and on paper. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --accent: #2563a8; --warn: #9a3412; --panel: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --text: #e6eaef; --quiet: #9da7b3; --line: #3a424c; --accent: #79b8ff; --warn: #ffb086; --panel: #1c2229 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif; overflow-wrap: anywhere; line-break: strict }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem }
.card h3 { font-size: 1rem; margin: 0 0 .25rem }
td p { margin: 0 }
.whole { white-space: nowrap }
h4 { font-size: 1rem; margin: 0 0 .25rem }
p { margin: .25rem 0 .5rem }
a { color: var(--accent) }
.quiet { color: var(--quiet) }
.warn { color: var(--warn); font-weight: 600 }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid }
.devices { display: flex; flex-wrap: wrap; gap: .25rem .5rem; list-style: none; margin: .25rem 0; padding: 0 }
.devices li { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .4rem; font-size: .9rem }
.beside { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
.beside > * { flex: 1 1 20rem; min-width: 0 }
.chart { width: 100%; max-width: 30rem; height: auto }
.chart .bar { fill: var(--accent) }
table { border-collapse: collapse; width: 100%; font-size: .95rem }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--quiet); font-weight: 600 }
tbody th { font-weight: 600 }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums }
.number:last-child { padding-inline-end: 0 }
caption { text-align: start; color: var(--quiet); padding-bottom: .25rem }
@media print { :root { color-scheme: light; --ground: #fff; --text: #000; --quiet: #444; --line: #999; --accent: #2563a8; --warn: #7c2d12; --panel: #fff } body { max-width: none; padding: 0; font-size: 10pt } h2, h3 { break-after: avoid } tr, .chart { break-inside: avoid } }
`

/** What of the page may style it: this, and nothing that came in from outside. */
export const styleHash = 'sha256-TyeUhcfTZssNCNaILWSSr1kd3Jgf5Z4U1PfXToDEAns='
