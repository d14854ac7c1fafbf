package pipeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sync/atomic"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
	"sitegen/internal/source"
)

// Fingerprint returns a hash of everything that the site is made from and of the options, the same on every machine,
// or "" when something is wrong or cannot be read. It is what a Build of the same files has as Inputs. Today and zone are
// what that build has, too.
func (p *Project) Fingerprint(o Options) (print string, today lang.Date, zone string) {
	if f := fault.Catch(func() {
		s, findings := p.read()
		defer s.close()
		if diag.Count(findings, diag.Error) == 0 && s.config != nil {
			print, today, zone = s.fingerprint(o, nil), o.day(s.config), s.config.Zone()
		}
	}); f != nil {
		return "", lang.Date{}, "" // the build will fail there, too, and say so
	}
	return print, today, zone
}

// fingerprint hashes all sources. Pages that have been read already are not read again.
func (s *sources) fingerprint(o Options, pages []*content.Page) string {
	read := make(map[string]*content.Page, len(pages))
	for _, p := range pages {
		read[p.File] = p
	}
	h := sha256.New()
	fmt.Fprintf(h, "sitegen %s %t %t %q\n", o.Version, o.Draft, o.Minify, o.BaseURL)
	for _, t := range append([][]byte{s.toml}, s.bases...) {
		fmt.Fprintf(h, "%d\n%s\n", len(t), t)
	}
	var files []source.File
	for _, dir := range []string{"content", "layouts", "assets"} {
		layers := s.layers
		if dir == "content" {
			layers = s.content
		}
		list, problems := source.Walk(layers, dir)
		if len(problems) > 0 {
			return ""
		}
		files = append(files, list...)
	}
	sums := make([][sha256.Size]byte, len(files))
	var failed, scheduled atomic.Bool
	fault.InParallel(len(files), func(i int) {
		if p := read[files[i].Name]; p != nil {
			sums[i] = p.FileHash()
			if p.Scheduled {
				scheduled.Store(true)
			}
			return
		}
		b, err := files[i].Read()
		if err != nil {
			failed.Store(true)
			return
		}
		if content.MentionsSchedule(b) {
			scheduled.Store(true)
		}
		sums[i] = sha256.Sum256(b)
	}, func(int, *fault.Fault) { failed.Store(true) })
	if failed.Load() {
		return ""
	}
	var line bytes.Buffer
	for i, f := range files {
		line.Reset()
		line.WriteString(f.Name)
		line.WriteByte(' ')
		line.Write(sums[i][:])
		h.Write(line.Bytes())
	}
	if scheduled.Load() {
		fmt.Fprintln(h, o.day(s.config))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}
