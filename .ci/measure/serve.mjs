// Serves a folder as a good static host does: compressed once with brotli or gzip, files with a hash in their name kept for
// ever, all else asked for again. It answers on this machine only.
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json", ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
};
const compressed = new Set([".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".webmanifest"]);
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

// serve answers for the files of a folder; the value has the address, and close, which ends it.
export async function serve(folder) {
  const kept = new Map();
  const load = async (path) => {
    if (!kept.has(path)) {
      const raw = await readFile(path);
      const bytes = { identity: raw };
      if (compressed.has(extname(path))) Object.assign(bytes, { br: brotliCompressSync(raw), gzip: gzipSync(raw) });
      kept.set(path, { bytes, tag: `"${createHash("sha256").update(raw).digest("hex").slice(0, 16)}"` });
    }
    return kept.get(path);
  };
  const find = async (url) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)));
    const file = path.endsWith("/") ? join(path, "index.html") : path;
    return (await stat(file).catch(() => null))?.isFile() ? [200, file] : [404, join(folder, "404.html")];
  };
  const server = createServer(async (request, response) => {
    try {
      const [status, path] = await find(request.url);
      const { bytes, tag } = await load(path);
      const asked = request.headers["accept-encoding"] ?? "";
      const coding = ["br", "gzip"].find((c) => bytes[c] && asked.includes(c)) ?? "identity";
      response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
      response.setHeader("Cache-Control", hashed.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate");
      response.setHeader("ETag", tag);
      response.setHeader("Vary", "Accept-Encoding");
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (coding !== "identity") response.setHeader("Content-Encoding", coding);
      if (request.headers["if-none-match"] === tag) response.writeHead(304).end();
      else response.writeHead(status).end(bytes[coding]);
    } catch (e) {
      response.writeHead(500).end(String(e));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
