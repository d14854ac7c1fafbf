package content

import (
	"bytes"
	"testing"
)

const record = "sha256:0123456789ab"

func TestWithTranslates(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"added", "+++\ntitle = \"t\"\n+++\nText\n", "+++\ntitle = \"t\"\ntranslates = \"" + record + "\"\n+++\nText\n"},
		{"renewed", "+++\ntranslates = \"sha256:ffffffffffff\" # note\ntitle = \"t\"\n+++\nText", "+++\ntranslates = \"" + record + "\" # note\ntitle = \"t\"\n+++\nText"},
		{"other quotes", "+++\ntranslates='x'\n+++\n", "+++\ntranslates=\"" + record + "\"\n+++\n"},
		{"behind Arabic", "+++\n\"translates\" = \"x\"\ntitle = \"عنوان\"\n+++\n", "+++\n\"translates\" = \"" + record + "\"\ntitle = \"عنوان\"\n+++\n"},
		{"line ends of Windows", "+++\r\ntitle = \"t\"\r\n+++\r\nText  \r\n", "+++\r\ntitle = \"t\"\r\ntranslates = \"" + record + "\"\r\n+++\r\nText  \r\n"},
		{"byte order mark", "\uFEFF+++\ntitle = \"t\"\n+++\n", "\uFEFF+++\ntitle = \"t\"\ntranslates = \"" + record + "\"\n+++\n"},
		{"empty front matter", "+++\n+++\nText", "+++\ntranslates = \"" + record + "\"\n+++\nText"},
		{"before a table", "+++\ntitle = \"t\"\n[x]\na = 1\n+++\n", "+++\ntranslates = \"" + record + "\"\ntitle = \"t\"\n[x]\na = 1\n+++\n"},
		{"the word in the text", "+++\ntitle = \"translates = 1\"\n+++\ntranslates = \"x\"\n", "+++\ntitle = \"translates = 1\"\ntranslates = \"" + record + "\"\n+++\ntranslates = \"x\"\n"},
		{"an escape", "+++\ntranslates = \"a\\\"b\"\n+++\n", ""},
		{"several lines", "+++\ntranslates = \"\"\"\nx\"\"\"\n+++\n", ""},
		{"no front matter", "Text", ""},
		{"broken", "+++\ntitle = \n+++\n", ""},
	} {
		got, err := WithTranslates([]byte(c.in), record)
		if (err != nil) != (c.want == "") || string(got) != c.want {
			t.Errorf("%s: %q, %v; want %q", c.name, got, err, c.want)
		}
	}
}

func TestIdentity(t *testing.T) {
	of := func(title, text string) string {
		b := []byte("+++\n+++\n" + text)
		return (&Page{Meta: Meta{Title: title}, body: len("+++\n+++\n")}).Identity(b)
	}
	first := of("عنوان", "نص\n\n- بند\n")
	for _, same := range []string{"نص\r\n\r\n- بند\r\n", "\n\nنص  \n\t\n- بند", "نص\n\n- بند\n\n\n"} {
		if of("عنوان", same) != first {
			t.Errorf("%q is another text", same)
		}
	}
	for _, other := range []string{"نص\n\n- بند آخر\n", "نص\n- بند\n", "نص\n\n  - بند\n", ""} {
		if of("عنوان", other) == first {
			t.Errorf("%q is the same text", other)
		}
	}
	if of("غيره", "نص\n\n- بند\n") == first {
		t.Error("the title does not count")
	}
}

func FuzzWithTranslates(f *testing.F) {
	for _, s := range []string{"+++\ntitle = \"t\"\n+++\nText\n", "+++\r\ntranslates = 'x' # y\r\n+++\r\n", "\uFEFF+++\n[a]\nb=1\n+++", "+++\ntranslates.x = 1\n+++\n", "+++\na = '''\n+++\n'''\n+++\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := WithTranslates(text, record)
		if err != nil {
			return
		}
		_, body, problem := split(text)
		_, now, after := split(got)
		if problem != nil || after != nil || !bytes.Equal(text[body:], got[now:]) {
			t.Fatalf("%q became %q", text, got)
		}
		if again, err := WithTranslates(got, record); err != nil || !bytes.Equal(again, got) {
			t.Fatalf("%q became %q, %v, when written again", got, again, err)
		}
	})
}
