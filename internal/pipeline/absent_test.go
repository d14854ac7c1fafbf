package pipeline

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"sitegen/internal/pipeline/sitetest"
)

// TestPagesComeAndGo leaves pages out in a live site and takes them back: what is shown is what a build makes, and the
// address of a page that has gone leads on.
func TestPagesComeAndGo(t *testing.T) {
	t.Parallel()
	w := newWorkshop(t, 0)
	toml := filepath.Join(w.Dir, "site.toml")
	b, err := os.ReadFile(toml)
	if err != nil {
		t.Fatal(err)
	}
	with := string(b)
	news := filepath.Join(w.Dir, "content", "ar", "news.md")
	sitetest.Write(t, news, "+++\ntitle = \"الأخبار\"\nnav = [\"main\"]\n+++\nوصلت مجموعة الشتاء إلى المتجر.\n")
	for _, step := range []struct {
		when, file, text string
		there            bool
	}{
		{"a new page", news, "+++\ntitle = \"الأخبار\"\nnav = [\"main\"]\n+++\nوصلت مجموعة الصيف إلى المتجر.\n", true},
		{"left out", toml, with + "\n[pages]\nleave_out = [\"news\"]\n", false},
		{"another text meanwhile", news, "+++\ntitle = \"الأخبار\"\nnav = [\"main\"]\n+++\nوصلت مجموعة الخريف إلى المتجر.\n", false},
		{"taken back", toml, with, true},
		{"a condition that doesn't hold", news, "+++\ntitle = \"الأخبار\"\nnav = [\"main\"]\nif = \"facts.news\"\n+++\nوصلت مجموعة الخريف إلى المتجر.\n", true},
		{"its fact", toml, with + "\n[facts]\nnews = true\n", true},
		{"its fact denied", toml, with + "\n[facts]\nnews = false\n", false},
		{"another condition", news, "+++\ntitle = \"الأخبار\"\nnav = [\"main\"]\nif = \"not facts.news\"\n+++\nوصلت مجموعة الخريف إلى المتجر.\n", true},
	} {
		sitetest.Write(t, step.file, step.text)
		w.live.Update([]string{step.file}, false, nil)
		w.compare(t, step.when)
		if _, _, there := w.live.Page("news/index.html"); there != step.there {
			t.Errorf("%s: the page is there: %v", step.when, there)
		}
		shown, _ := w.live.Render("news/index.html")
		if leads := bytes.Contains(shown.Data, []byte("0; url=")); leads == step.there {
			t.Errorf("%s: its address leads on: %v", step.when, leads)
		}
		home, _ := w.live.Render("index.html")
		if listed := bytes.Contains(home.Data, []byte("الأخبار")); listed != step.there {
			t.Errorf("%s: a menu has it: %v", step.when, listed)
		}
	}
}
