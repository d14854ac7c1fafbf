package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestPictures makes the pictures of the README and the guides anew when SITEGEN_PICTURES names their folder; docs/images/make
// runs it, with the pictures of the preview.
func TestPictures(t *testing.T) {
	dir := os.Getenv("SITEGEN_PICTURES")
	if dir == "" {
		t.Skip("SITEGEN_PICTURES names no folder for the pictures")
	}
	b := openBrowser(t)
	hosts := map[string]string{}
	for _, s := range stores {
		hosts[s.name] = serve(t, s)
	}
	hosts["small"] = serve(t, newStore("small", "examples/dar"))
	hosts["report"] = reportOf(t, copied(t))
	for _, p := range []struct {
		name, store, page, at string // at: what stands at the head of the window
		width, height         int64
		medium, scheme        string
	}{
		{name: "home.ar", store: "lazwardi", page: "/", width: 1280, height: 800, scheme: "light"},
		{name: "home.en", store: "lazwardi", page: "/en/", width: 1280, height: 800, scheme: "light"},
		{name: "home.ar.dark", store: "mukhtalif", page: "/", width: 1280, height: 800, scheme: "dark"},
		{name: "small.ar", store: "small", page: "/", width: 1280, height: 800, scheme: "light"},
		{name: "small.en", store: "small", page: "/en/", width: 1280, height: 800, scheme: "light"},
		{name: "privacy.ar", store: "lazwardi", page: "/privacy/", width: 1280, height: 800, scheme: "light"},
		{name: "privacy.ar.phone.dark", store: "lazwardi", page: "/privacy/", width: 390, height: 844, scheme: "dark"},
		{name: "flow.ar", store: "lazwardi", page: "/data-flow/", at: ".diagram", width: 1280, height: 800, scheme: "light"},
		{name: "register.en", store: "lazwardi", page: "/en/third-parties/", at: ".filter", width: 1280, height: 800, scheme: "light"},
		{name: "returns.en.phone", store: "lazwardi", page: "/en/returns/", at: ".diagram", width: 390, height: 844, scheme: "light"},
		{name: "shipping.ar.phone.dark", store: "lazwardi", page: "/shipping/", at: ".diagram", width: 390, height: 844, scheme: "dark"},
		{name: "questions.ar", store: "lazwardi", page: "/faq/#return-window", at: ".topic:has(:target)", width: 1280, height: 800, scheme: "light"},
		{name: "search.ar", store: "lazwardi", page: "/search/?q=ارجاع", width: 1280, height: 800, scheme: "light"},
		{name: "privacy.ar.print", store: "lazwardi", page: "/privacy/", width: 720, height: 1000, medium: "print", scheme: "light"},
		{name: "report.ar", store: "report", page: "/", width: 1000, height: 1000, scheme: "light"},
	} {
		t.Run(p.name, func(t *testing.T) {
			tb := b.tab(t, hosts[p.store])
			tb.resize(t, p.width, p.height)
			tb.media(t, p.medium, p.scheme)
			tb.show(t, p.page)
			tb.becomes(t, "the page", "document.readyState == 'complete' && (!location.search || document.querySelectorAll('.results a').length > 0)", "true")
			if p.at != "" {
				tb.strings(t, `scrollTo(0, document.querySelector('`+p.at+`').getBoundingClientRect().top + scrollY - 24); return [];`)
			}
			if err := os.WriteFile(filepath.Join(dir, p.name+".png"), tb.picture(t), 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}
