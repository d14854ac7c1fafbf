// Makes the web fonts of the built-in theme, assets/fonts/*.woff2, and the fonts of the cards for sharing,
// internal/card/*.woff. README.md tells why it is done so.
//
//   npm install --ignore-scripts && node subset.mjs [FOLDER]

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'

const here = dirname(fileURLToPath(import.meta.url))
const out = process.argv[2] ?? join(here, '..', '..', 'assets', 'fonts')
const cards = process.argv[2] ?? join(here, '..', 'card')
const plex = dirname(createRequire(import.meta.url).resolve('@ibm/plex-sans-arabic/package.json'))

// What is written in both languages: ASCII, the no-break space, money, legal marks, dashes, quotes, dots, arrows, a tick.
// The two ligatures are in the font anyway; by their characters they are known to be Latin, and are drawn as crisply.
const signs = range(0x20, 0x7e) + '\u00a0¢£¥€§©®™«»‹›“”‘’°±×−·•…–—←↑→↓✓ﬁﬂ'

const sets = {
  // Arabic as it is written in Saudi Arabia: the letters with their hamzas, harakat and the dagger alif, tatweel,
  // Arabic-Indic digits with their signs, and the letters of names from elsewhere (پ چ ژ ڤ گ), with the two that Persian
  // keyboards type in place of ك and ي.
  ar: { family: 'Sitegen Sans Arabic', text: signs + '،؛؟' + range(0x621, 0x63a) + range(0x640, 0x652) + range(0x660, 0x66c) + '\u0670پچژڤکگی' },
  // English, with the letters of names such as Häagen-Dazs and Nescafé.
  en: { family: 'Sitegen Sans', text: signs + 'ÀÁÄÇÉÖÜßàáâäåçèéêëíîïñóôöøùúûü' },
}
const weights = { 400: { file: 'Regular', style: 'Regular' }, 700: { file: 'Bold', style: 'Bold' } }

// All features that joining, marks and spacing need. Left out on purpose: locl, which makes the Latin digits of an Arabic
// text smaller and wider than those of a word beside them (100 GB), and the alternates that no style sheet asks for.
const features = ['init', 'medi', 'fina', 'isol', 'rlig', 'ccmp', 'calt', 'liga', 'mark', 'mkmk', 'kern']

// A card is a picture: its fonts are not sent to anyone, so they have all letters of Arabic and Latin script that there are
// in the original, in one file a weight, packed in the older way that a program reads without much ado.
const cardLetters = signs + range(0xa0, 0x17f) + range(0x218, 0x21b) + range(0x2013, 0x203a) + range(0x600, 0x6ff) + range(0x750, 0x77f) + '₤₦₩₪₫₱₹₺₽№™'

await mkdir(out, { recursive: true })
for (const [weight, { file, style }] of Object.entries(weights)) {
  const original = await readFile(join(plex, 'fonts', 'complete', 'woff', `IBMPlexSansArabic-${file}.woff`))
  for (const [code, { family, text }] of Object.entries(sets)) {
    await save(join(out, `${code}-${weight}.woff2`), 'woff2', original, text, family, style)
  }
  await save(join(cards, `card-${weight}.woff`), 'woff', original, cardLetters, 'Sitegen Card', style)
}
const licence = await readFile(join(plex, 'LICENSE.txt'), 'utf8')
await writeFile(join(out, 'OFL.txt'), licence.replaceAll('\r\n', '\n').trimEnd() + '\n')

async function save(file, format, original, text, family, style) {
  const cut = await subsetFont(original, text, { targetFormat: 'truetype', keepFeatures: features, noHinting: true, dropTables: ['gasp'] })
  const packed = await fontverter.convert(rename(cut, family, style), format, 'truetype')
  await writeFile(file, packed)
  console.log(file, packed.length)
}

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

// rename gives a font a name table of its own. The licence wants that: “Plex” is a reserved name, and a font with fewer
// letters is a modified version.
function rename(font, family, style) {
  const postScript = `${family.replaceAll(' ', '')}-${style}`
  const full = `${family} ${style}`
  const names = [
    [0, 'Copyright 2017, 2019 IBM Corp. All rights reserved. With Reserved Font Name “Plex”.'],
    [1, family],
    [2, style],
    [3, `1.005;${postScript}`],
    [4, full],
    [5, 'Version 1.005; subset'],
    [6, postScript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ]
  const tables = readTables(font)
  tables.set('name', nameTable(names))
  return writeTables(font.readUInt32BE(0), tables)
}

// nameTable writes names for Windows, in American English, which is what every system reads.
function nameTable(names) {
  const head = Buffer.alloc(6 + 12 * names.length)
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let at = 0
  names.forEach(([id], i) => {
    const record = [3, 1, 0x409, id, texts[i].length, at]
    record.forEach((value, n) => head.writeUInt16BE(value, 6 + 12 * i + 2 * n))
    at += texts[i].length
  })
  return Buffer.concat([head, ...texts])
}

function readTables(font) {
  const tables = new Map()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i
    const offset = font.readUInt32BE(at + 8)
    tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12)))
  }
  return tables
}

// writeTables puts tables together as a font, with the sums that the format wants.
function writeTables(version, tables) {
  const list = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(12 + 16 * list.length)
  const power = Math.floor(Math.log2(list.length))
  head.writeUInt32BE(version, 0)
  head.writeUInt16BE(list.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (list.length - 2 ** power), 10)
  const parts = [head]
  let at = head.length
  let sums = 0
  let adjust = 0
  list.forEach(([tag, table], i) => {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4)
    table.copy(padded)
    if (tag === 'head') {
      padded.writeUInt32BE(0, 8)
      adjust = at + 8
    }
    head.write(tag, 12 + 16 * i, 'latin1')
    head.writeUInt32BE(sum(padded), 16 + 16 * i)
    head.writeUInt32BE(at, 20 + 16 * i)
    head.writeUInt32BE(table.length, 24 + 16 * i)
    sums = (sums + sum(padded)) >>> 0
    parts.push(padded)
    at += padded.length
  })
  const font = Buffer.concat(parts)
  font.writeUInt32BE((0xb1b0afba - sums - sum(head)) >>> 0, adjust)
  return font
}

function sum(b) {
  let s = 0
  for (let i = 0; i < b.length; i += 4) s = (s + b.readUInt32BE(i)) >>> 0
  return s
}
