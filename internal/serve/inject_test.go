package serve

import (
	"os"
	"strings"
	"testing"
)

func TestInject(t *testing.T) {
	const tag = "<script src=x></script>"
	for _, c := range []struct{ name, page, want string }{
		{"before the end of the head", "<html><head><title>a</title></head><body>b</body></html>", "<html><head><title>a</title>" + tag + "</head><body>b</body></html>"},
		{"no end of the head", "<html><body class=x>b</body></html>", "<html>" + tag + "<body class=x>b</body></html>"},
		{"no head at all", "<p>a", "<p>a" + tag},
		{"a head in a comment", "<!-- </head> --><head></head>", "<!-- </head> --><head>" + tag + "</head>"},
		{"a head in a script", "<head><script>'</head>'</script></head>", "<head><script>'</head>'</script>" + tag + "</head>"},
		{"a policy", `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>`,
			`<head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;">` + tag + `</head>`},
		{"another meta", `<head><meta name=a content="b"></head>`, `<head><meta name=a content="b">` + tag + `</head>`},
		{"nothing", "", tag},
	} {
		if got := string(inject([]byte(c.page), tag)); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestLoosen(t *testing.T) {
	for _, c := range []struct{ policy, want string }{
		{"", ""},
		{"img-src 'self'", "img-src 'self'"},
		{"default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"},
		{"default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'"},
		{"default-src https:; script-src 'none'", "default-src https:; script-src 'self'; connect-src https: 'self'"},
		{"script-src 'self' 'sha256-x'; connect-src https://a.example", "script-src 'self' 'sha256-x'; connect-src https://a.example 'self'"},
		{"DEFAULT-SRC 'NONE'; upgrade-insecure-requests", "default-src 'NONE'; script-src 'self'; connect-src 'self'"},
		{"script-src 'self'; script-src 'none'", "script-src 'self'"},
		{"worker-src 'none'; frame-ancestors 'none'; script-src-elem 'none'", "worker-src 'self'; frame-ancestors 'self'; script-src-elem 'self'"},
	} {
		if got := loosen(c.policy); got != c.want {
			t.Errorf("loosen(%q) = %q, want %q", c.policy, got, c.want)
		}
	}
}

// FuzzInject tells that a page loses nothing but for its policy, and gains one tag.
func FuzzInject(f *testing.F) {
	for _, s := range []string{"<html><head></head><body></body></html>", "<p", "<head><meta http-equiv=content-security-policy content=\"default-src 'none'\">", "<title></head></title><body>", "\x00<!--", "<svg><head></svg>", "<textarea></head></textarea>"} {
		f.Add(s)
	}
	const tag = "<script src=\"\uFDD0\"></script>"
	f.Fuzz(func(t *testing.T, page string) {
		if strings.Contains(page, "\uFDD0") || len(page) > 1<<16 {
			t.Skip()
		}
		out := string(inject([]byte(page), tag))
		if strings.Count(out, tag) != 1 {
			t.Fatalf("%q has %d tags", out, strings.Count(out, tag))
		}
		if !strings.Contains(strings.ToLower(page), "content-security-policy") && !strings.Contains(page, "&") && strings.Replace(out, tag, "", 1) != page {
			t.Fatalf("%q became %q", page, out)
		}
	})
}

func TestEditor(t *testing.T) {
	for _, c := range []struct{ setting, want string }{
		{"", "vscode://file//site/a%20b.md:3:4"},
		{"idea", "idea://open?file=/site/a%20b.md&line=3&column=4"},
		{"none", ""},
		{"my://{file}#{line}", "my:///site/a%20b.md#3"},
	} {
		e, err := NewEditor(c.setting)
		if err != nil {
			t.Fatal(err)
		}
		got := e.Link("/site/a b.md", 3, 4)
		if want := strings.Replace(c.want, "file//", "file/", 1); got != want {
			t.Errorf("%q: %s, want %s", c.setting, got, want)
		}
	}
	for _, bad := range []string{"notepad", "javascript:alert({file})", "JAVASCRIPT:{file}", "https://x.example/"} {
		if _, err := NewEditor(bad); err == nil {
			t.Errorf("%q counts as an editor", bad)
		}
	}
}

func TestRecent(t *testing.T) {
	r := newRecent(2)
	r.put("a", []byte("1"))
	r.put("b", []byte("2"))
	r.get("a")
	r.put("c", []byte("3"))
	if _, ok := r.get("b"); ok {
		t.Error("the one used longest ago is still there")
	}
	r.put("a", []byte("4"))
	if data, _ := r.get("a"); string(data) != "4" {
		t.Errorf("a is %s", data)
	}
}

func read(t testing.TB, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
