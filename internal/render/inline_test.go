package render

import (
	"html/template"
	"strings"
	"testing"
)

// TestInline writes the same with partials put in place as with partials called, and calls the ones that lead back to
// themselves.
func TestInline(t *testing.T) {
	texts := map[string]string{
		"partials/a":    `[a {{ .Name }} {{ partial "b" . }}{{ range .Items }}{{ partial "item" . }}{{ end }}]`,
		"partials/b":    `<b title="{{ .Name }}">{{ if .Name }}{{ partial "c" . }}{{ end }}</b>`,
		"partials/c":    `{{ with .Name }}c{{ partial "item" . }}{{ end }}`,
		"partials/item": `<i>{{ . }}</i>`,
		"partials/loop": `{{ .Name }}{{ if .Next }}{{ partial "loop" .Next }}{{ end }}`,
		"partials/self": `{{ if .Next }}{{ partial "self" . }}{{ end }}`,
	}
	frame := `{{ define "main" }}{{ partial "a" . }}{{ partial "loop" . }}{{ partial "item" .Name }}{{ end }}<p>{{ template "main" . }}</p>`
	make := func() (*Theme, *int) {
		calls := 0
		t := &Theme{frames: map[string]*template.Template{}}
		var partial func(name string, dot any) (template.HTML, error)
		funcs := template.FuncMap{"partial": func(name string, dot any) (template.HTML, error) {
			calls++
			return partial(name, dot)
		}}
		t.partials = template.New("").Funcs(funcs)
		for name, text := range texts {
			template.Must(t.partials.New(name).Parse(text))
		}
		t.frames["x"] = template.Must(template.New("base").Funcs(funcs).Parse(frame))
		partial = func(name string, dot any) (template.HTML, error) {
			var b strings.Builder
			err := t.partials.ExecuteTemplate(&b, "partials/"+name, dot)
			return template.HTML(b.String()), err
		}
		return t, &calls
	}
	type dot struct {
		Name  string
		Items []string
		Next  *dot
	}
	data := &dot{Name: `<"&>`, Items: []string{"1", "<2>"}, Next: &dot{Name: "n"}}
	run := func(theme *Theme) string {
		var b strings.Builder
		if err := theme.frames["x"].ExecuteTemplate(&b, "base", data); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	called, manyCalls := make()
	want := run(called)
	inlined, fewCalls := make()
	inlined.inline()
	if got := run(inlined); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if *fewCalls >= *manyCalls || *fewCalls != 2 { // those that are given another dot
		t.Errorf("%d calls, %d without putting partials in place", *fewCalls, *manyCalls)
	}
	var b strings.Builder
	for _, tmpl := range inlined.partials.Templates() {
		if tmpl.Name() == "partials/self" {
			b.WriteString(tmpl.Tree.Root.String())
		}
	}
	if !strings.Contains(b.String(), `partial "self"`) {
		t.Errorf("a partial that leads back to itself is put into itself: %s", b.String())
	}
}
