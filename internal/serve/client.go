package serve

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// clientFiles are the scripts that run in the browser, and the page that shows two pages side by side.
//
//go:embed client/*.js client/*.css client/*.html client/idiomorph.LICENSE
var clientFiles embed.FS

// Private is where everything lies that is the preview's and not the site's.
const Private = "/_sitegen/"

// viewPolicy is the content security policy of the preview's own pages.
const viewPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

// client is the files for the browser by their names.
type client struct {
	files   map[string][]byte
	version string // of all of them together
}

func newClient() (*client, error) {
	c := &client{files: map[string][]byte{}}
	sum := sha256.New()
	entries, err := fs.ReadDir(clientFiles, "client")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		b, err := fs.ReadFile(clientFiles, path.Join("client", e.Name()))
		if err != nil {
			return nil, err
		}
		c.files[e.Name()] = b
		sum.Write(b)
	}
	words, err := wordsModule()
	if err != nil {
		return nil, err
	}
	c.files["catalogue.js"] = words
	sum.Write(words)
	c.version = hex.EncodeToString(sum.Sum(nil)[:5])
	return c, nil
}

// wordsModule is a script with the words of the preview in each language of the catalogue.
func wordsModule() ([]byte, error) {
	all := map[string]map[string]map[lang.Category]string{}
	for _, language := range say.Languages() {
		all[language] = say.Words("preview", language)
		all[language]["and"] = say.Words("join", language)["and-two"]
	}
	b, err := json.Marshal(all)
	return slices.Concat([]byte("export default "), b, []byte(";\n")), err
}

// serve answers a request for a file of the client.
func (c *client) serve(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, Private)
	b, ok := c.files[name]
	if !ok {
		answerPlainly(w, http.StatusNotFound, say.ServeNoFile{})
		return
	}
	w.Header().Set("Content-Security-Policy", viewPolicy)
	send(w, r, http.StatusOK, name, b, revision(http.StatusOK, b))
}

// tag is what is put into a page so that it keeps itself up to date.
func (c *client) tag(rev string) string {
	return `<script type="module" src="` + Private + `live.js?v=` + c.version + `" data-sitegen data-rev="` + rev +
		`" data-worker="` + Private + `worker.js?v=` + c.version + `"></script>`
}
