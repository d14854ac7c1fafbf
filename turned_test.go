package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/picture/picturetest"
)

// TestTurnedPictures holds that the size that a page gives a picture is the one in which a browser shows it, however the
// camera was held: else the page moves when the picture comes.
func TestTurnedPictures(t *testing.T) {
	b := openBrowser(t)
	dir := t.TempDir()
	text := "+++\ntitle = \"الرئيسية\"\n+++\n"
	write := func(name string, b []byte) {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	picture := func(name string, b []byte) {
		write("assets/"+name, b)
		text += "![صورة](" + name + ")\n\n"
	}
	for n := 0; n <= 8; n++ {
		picture("jpeg-"+strconv.Itoa(n)+".jpg", picturetest.JPEG(40, 20, n))
		picture("png-"+strconv.Itoa(n)+".png", picturetest.PNG(40, 20, n))
		picture("webp-"+strconv.Itoa(n)+".webp", picturetest.WebP(n))
	}
	picture("gif.gif", picturetest.GIF(40, 20, true))
	picture("box.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>`))
	picture("height.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" height="60" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>`))
	picture("inch.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" height="1in" width="2in"><path d="M0 0h40v20z"/></svg>`))
	write("site.toml", []byte("base_url = \"https://x.example\"\n[[languages]]\ncode = \"ar\"\nname = \"العربية\"\n[store]\nname = { ar = \"لازوردي\" }\n"))
	write("content/ar/index.md", []byte(text))

	site := must(build(dir))(t)
	tb := b.tab(t, serveFiles(t, site, 0))
	tb.show(t, "/")
	sizes := tb.strings(t, `return [...document.querySelectorAll('main img')].map((img) => {
		img.loading = 'eager';
		return img.getAttribute('src') + ' ' + img.getAttribute('width') + 'x' + img.getAttribute('height');
	});`)
	if len(sizes) != 31 {
		t.Fatalf("%d pictures: %v", len(sizes), sizes)
	}
	for i, said := range sizes {
		name, size, _ := strings.Cut(said, " ")
		if strings.Contains(name, "box") { // a browser knows its shape only
			if size != "40x20" {
				t.Errorf("%s is said to be %s", name, size)
			}
			size = "300x150"
		}
		tb.becomes(t, name, `(() => {
			const img = document.querySelectorAll('main img')[`+strconv.Itoa(i)+`];
			if (!img.complete) return 'loading';
			const own = new Image();
			own.src = img.src;
			return own.complete ? (own.naturalWidth || 'broken') + 'x' + own.naturalHeight : 'loading';
		})()`, size)
	}
}
