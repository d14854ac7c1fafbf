// Measures pages of a finished site with Lighthouse, on a phone and on a desk: node lighthouse.mjs FOLDER
//
// Home and privacy page in both languages must reach 100 in all four categories, shift by nothing and block for nothing.
// Speed may be the best of three runs, because a machine that is busy is slow; all else has to be right at once.

import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'

const pages = ['/', '/privacy/', '/en/', '/en/privacy/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const attempts = 3

const folder = process.argv[2]
if (!folder || process.argv.length > 3) {
  console.error('usage: node lighthouse.mjs FOLDER')
  process.exit(2)
}

// ---- the host ----

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.webp': 'image/webp', '.woff2': 'font/woff2',
}
const packed = new Map()

// pack gives what is sent for a file: smaller where that is known to help.
function pack(file, body, accepted) {
  if (!/\.(html|css|js|svg|txt|xml|json)$/.test(file)) return { body }
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : ''
  if (!encoding) return { body }
  const key = `${encoding} ${file}`
  if (!packed.has(key)) {
    packed.set(key, encoding == 'gzip' ? gzipSync(body, { level: 9 })
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
  return { body: packed.get(key), encoding }
}

// answer answers as a static host does.
async function answer(request, response) {
  let path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname)
  if (path.endsWith('/')) path += 'index.html'
  let file = normalize(join(folder, path)), status = 200
  if (!file.startsWith(normalize(folder) + sep) || !(await stat(file).catch(() => null))?.isFile()) {
    file = join(folder, '404.html')
    status = 404
  }
  const { body, encoding } = pack(file, await readFile(file), request.headers['accept-encoding'] ?? '')
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': /\.[0-9a-f]{10}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  response.end(request.method == 'HEAD' ? undefined : body)
}

// ---- the measures ----

// measure runs Lighthouse once: its scores, and what is wrong besides the speed, and with it.
async function measure(url, form, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: 'silent', output: 'json', onlyCategories: categories },
    form == 'desk' ? desktopConfig : undefined)
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const scores = categories.map(c => Math.round(lhr.categories[c].score * 100))
  const faults = [], slow = []
  for (const c of categories.slice(1)) {
    if (lhr.categories[c].score == 1) continue
    for (const { id, weight } of lhr.categories[c].auditRefs) {
      const audit = lhr.audits[id]
      if (!weight || audit.score === null || audit.score == 1) continue
      const places = (audit.details?.items ?? []).slice(0, 3).map(i => i.node?.snippet ?? i.description ?? i.url ?? '')
      faults.push(`${c}: ${audit.title} (${id}) ${places.join(' ')}`)
    }
  }
  const value = id => lhr.audits[id].numericValue
  if (value('cumulative-layout-shift') > 0) faults.push(`the layout shifts by ${value('cumulative-layout-shift')}`)
  if (value('total-blocking-time') > 0) slow.push(`blocks for ${Math.round(value('total-blocking-time'))} ms`)
  if (scores[0] < 100) {
    slow.push(...['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'interactive']
      .map(id => `${id} ${Math.round(value(id))} ms`))
  }
  return { scores, faults, slow }
}

const server = createServer((request, response) => answer(request, response).catch(error => response.destroy(error)))
await new Promise(done => server.listen(0, '127.0.0.1', done))
const host = `http://127.0.0.1:${server.address().port}`
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-component-update', '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
})

let failed = 0
try {
  console.log('page            on     speed access. practices search')
  for (const page of pages) {
    for (const form of ['phone', 'desk']) {
      let result
      for (let attempt = 1; attempt <= attempts; attempt++) {
        result = await measure(host + page, form, chrome.port)
        console.log(page.padEnd(16) + form.padEnd(6) + result.scores.map(s => String(s).padStart(6)).join(' '), result.slow.join(', '))
        if (!result.slow.length || result.faults.length) break
      }
      for (const fault of result.faults) console.log(`  ${fault}`)
      if (result.faults.length || result.slow.length || result.scores.some(s => s < 100)) failed++
    }
  }
} finally {
  chrome.kill()
  server.close()
}
if (failed) {
  console.error(`${failed} of ${pages.length * 2} are below what is asked for`)
  process.exitCode = 1
}
