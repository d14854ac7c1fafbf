package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"sitegen/internal/say"
)

// types are the media types of what a site is made of. They do not come from the machine, so that every machine serves
// the same.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".webmanifest": "application/manifest+json",
	".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
	".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp", ".avif": "image/avif",
	".ico": "image/x-icon", ".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf", ".otf": "font/otf",
	".pdf": "application/pdf", ".mp4": "video/mp4", ".webm": "video/webm", ".mp3": "audio/mpeg", ".m4a": "audio/mp4",
	".ogg": "audio/ogg", ".wav": "audio/wav", ".vtt": "text/vtt; charset=utf-8", ".csv": "text/csv; charset=utf-8",
	".zip": "application/zip", ".wasm": "application/wasm", ".license": "text/plain; charset=utf-8",
}

// typeOf is the media type of a file by its name. What is unknown is bytes, never something that a browser would run.
func typeOf(name string) string {
	if t, ok := types[strings.ToLower(path.Ext(name))]; ok {
		return t
	}
	return "application/octet-stream"
}

// revision names the bytes of an answer.
func revision(status int, data []byte) string {
	sum := sha256.Sum256(data)
	return strconv.Itoa(status) + "-" + hex.EncodeToString(sum[:8])
}

// send answers with the bytes of a file: the whole of it, a range of it, or that it has not changed (RFC 9110 §13, §14).
func send(w http.ResponseWriter, r *http.Request, status int, name string, data []byte, rev string) {
	h := w.Header()
	if h.Get("Content-Type") == "" {
		h.Set("Content-Type", typeOf(name))
	}
	h.Set("ETag", `"`+rev+`"`)
	if status == http.StatusOK {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(data)
	}
}

// answerPlainly answers with what a message says, in both languages.
func answerPlainly(w http.ResponseWriter, status int, m say.Message) {
	var lines []string
	for _, language := range []string{"en", "ar"} {
		lines = append(lines, say.Plain(m, language))
		if hint := say.PlainHint(m, language); hint != "" {
			lines = append(lines, hint)
		}
	}
	http.Error(w, strings.Join(lines, "\n"), status)
}
