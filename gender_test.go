package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestGender builds the store's site as that of a name which is feminine in Arabic, and as that of a woman who works for
// herself, and reads the Arabic pages: nothing near the name may be masculine, and nothing calls a woman a man. The texts do
// so by speaking in the first person, not by knowing the gender.
func TestGender(t *testing.T) {
	for _, c := range []struct{ name, store, legal, kind string }{
		{"a feminine name", "قهوة الدار", "مؤسسة قهوة الدار", "establishment"},
		{"a woman", "هدايا نورة", "نورة بنت أحمد السالم", "freelancer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := build(feminineSite(t, c.store, c.legal, c.kind))
			if err != nil {
				t.Fatal(err)
			}
			pages, near := 0, 0
			for _, p := range s.pages {
				if p.lang.tag != "ar" {
					continue
				}
				pages++
				for _, line := range lines(p.doc) {
					if m := masculine.FindString(line); m != "" {
						t.Errorf("%s: %q in %q", p.file, m, line)
					}
					for _, name := range []string{c.legal, c.store} {
						near += strings.Count(line, name)
						for _, m := range maleBeside(line, name) {
							t.Errorf("%s: %q beside %s in %q", p.file, m, name, line)
						}
					}
				}
			}
			if pages < 15 || near < 3*pages {
				t.Errorf("the name stands %d times on %d pages: too little has been read", near, pages)
			}
		})
	}
}

// TestMaleBeside tells that the test above would find what it looks for.
func TestMaleBeside(t *testing.T) {
	const name = "قهوة الدار"
	for line, want := range map[string]string{
		"لا يستخدم قهوة الدار ملفات تعريف الارتباط.":         "يستخدم",
		"اسم قهوة الدار وشعاره، وما ننشره":                   "وشعاره",
		"موفّر الخدمة هو مؤسسة، واسمه التجاري قهوة الدار":    "واسمه",
		"قهوة الدار يسعى إلى خدمتكم":                         "يسعى",
		"وقهوة الدار لا يجمع البيانات، وهو ملتزم":            "يجمع وهو",
		"هذه بياناته: قهوة الدار":                            "بياناته",
		"لا نستخدم في قهوة الدار ملفات تعريف الارتباط.":      "",
		"اسمنا التجاري قهوة الدار، وشعارنا ما ترونه":         "",
		"تستخدم قهوة الدار بياناتكم لتوصيل الطلب":            "",
		"من قهوة الدار إلى من يشتري، ثم يصل الطلب بعد يومين": "",
	} {
		if got := strings.Join(maleBeside(line, name), " "); got != want {
			t.Errorf("%q: found %q, want %q", line, got, want)
		}
	}
}

// masculine are words that call a woman a man wherever they stand.
var masculine = regexp.MustCompile(`ممارس عمل|موفّر الخدمة|صاحب المتجر`)

// besides is how many words on either side of a name are read.
const besides = 3

var maleWord = regexp.MustCompile(`^[وف]?(?:(?:اسم|شعار|بيانات|متجر|عنوان|خدمات|سياسات|موقع|منتجات)ه|هو|له|لديه|ي(?:ستخدم|سعى|جمع|لتزم|حتفظ|قدّم|بيع|شارك|حرص|ضمن|وفّر|عمل|تعهد|ؤكد|رحب|تحمل))[،:.؛]?$`)

// maleBeside are the masculine words beside a name in a line.
func maleBeside(line, name string) (out []string) {
	before, after, there := strings.Cut(line, name)
	if !there {
		return nil
	}
	words := strings.Fields(before)
	for _, w := range append(words[max(0, len(words)-besides):], firstWords(after)...) {
		if maleWord.MatchString(w) {
			out = append(out, strings.TrimRight(w, "،:.؛"))
		}
	}
	return out
}

func firstWords(s string) []string {
	words := strings.Fields(s)
	return words[:min(len(words), besides+1)]
}

// feminineSite is the repository's own site with another store in it, one that uses no cookies.
func feminineSite(t *testing.T, store, legal, kind string) string {
	t.Helper()
	dir := t.TempDir()
	for _, sub := range []string{"content", "assets"} {
		if err := os.CopyFS(filepath.Join(dir, sub), os.DirFS(sub)); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile("site.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	for _, r := range []struct{ old, new string }{
		{`name = { ar = "لازوردي", en = "Lazwardi" }`, `name = { ar = "` + store + `", en = "Lazwardi" }`},
		{`gender = "m"`, `gender = "f"`},
		{`legal_name = { ar = "شركة بيت لازوردي التجارية", en = "Bayt Lazwardi Trading Company" }`, `legal_name = { ar = "` + legal + `", en = "Norah" }`},
		{`kind = "company"`, `kind = "` + kind + `"`},
	} {
		if strings.Count(text, r.old) != 1 {
			t.Fatalf("site.toml holds %s %d times", r.old, strings.Count(text, r.old))
		}
		text = strings.Replace(text, r.old, r.new, 1)
	}
	text = regexp.MustCompile(`(?m)^\[\[cookies\]\]\n(?:[^\[\n].*\n|\n)*`).ReplaceAllString(text, "")
	text = strings.ReplaceAll(text, "لازوردي", store)
	if kind == "freelancer" { // who has no commercial register
		text = strings.Replace(text, `unified_number = "7001002003"`, `freelance_doc = "FL-731002003"`, 1)
		text = strings.Replace(text, "url_recorded = true\n", "", 1)
	}
	if err := os.WriteFile(filepath.Join(dir, "site.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}
