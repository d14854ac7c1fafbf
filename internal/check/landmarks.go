package check

import (
	"strings"

	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var missingLandmark = Rule{
	Name: "missing-landmark", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "صفحة بلا <main>، أو بأكثر من واحد، أو بلا <header> أو <nav> أو <footer>.", En: "A page has no <main>, or several, or no <header>, <nav> or <footer>."},
		Why:    rules.Text{Ar: "بها ينتقل من يستعمل قارئ شاشة إلى النص دون أن يسمع القائمة في كل صفحة.", En: "By them those who use a screen reader get to the text without hearing the menu on every page."},
		Mend:   rules.Text{Ar: "ضعوا نص الصفحة في <main> واحد، وما حوله في <header> و<nav> و<footer>.", En: "Put the text of the page into one <main>, and what is around it into <header>, <nav> and <footer>."},
		Bad:    `<div class="content">{{ block "main" . }}{{ end }}</div>`,
		Good:   `<main id="content">{{ block "main" . }}{{ end }}</main>`,
		Source: "WCAG 2.2, 1.3.1, 2.4.1",
	},
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		switch n := x.landmarks[atom.Main]; {
		case n == 0:
			found = append(found, Found{Pos: o.inLayout("<body"), Message: rules.Text{Ar: "لا عنصر <main> في الصفحة", En: "the page has no <main>"},
				Hint: rules.Text{Ar: "ضعوا نص الصفحة في <main>", En: "put the text of the page into <main>"}})
		case n > 1:
			found = append(found, Found{Pos: o.inLayout("<main"), Message: rules.Text{Ar: "في الصفحة أكثر من <main>", En: "the page has more than one <main>"},
				Hint: rules.Text{Ar: "أبقوا واحدًا منها", En: "keep one of them"}})
		}
		for _, a := range []atom.Atom{atom.Header, atom.Nav, atom.Footer} {
			switch n := x.landmarks[a]; {
			case n == 0:
				found = append(found, Found{Severity: diag.Info, Pos: o.inLayout("<body"), Message: rules.Text{Ar: "لا عنصر <" + a.String() + "> في الصفحة", En: "the page has no <" + a.String() + ">"},
					Hint: rules.Text{Ar: "اكتبوه في layouts/base.html", En: "write it in layouts/base.html"}})
			case n > 1 && a != atom.Nav:
				found = append(found, Found{Severity: diag.Info, Pos: o.inLayout("<" + a.String()), Message: rules.Text{Ar: "في الصفحة أكثر من <" + a.String() + "> خارج أقسامها", En: "the page has more than one <" + a.String() + "> outside of its sections"},
					Hint: rules.Text{Ar: "أبقوا واحدًا، أو ضعوا غيره في <section>", En: "keep one, or put the others into a <section>"}})
			}
		}
		return found
	},
}

var wrongLanguage = Rule{
	Name: "wrong-page-language", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "العنصر <html> لا يقول لغة الصفحة واتجاهها، أو يقول غيرهما.", En: "The element <html> does not tell the page's language and direction, or tells others."},
		Why:    rules.Text{Ar: "تُعرض العربية من اليسار، ويقرؤها قارئ الشاشة بصوت إنجليزي.", En: "Arabic is set from the left, and a screen reader reads it with an English voice."},
		Mend:   rules.Text{Ar: "اكتبوا في القالب <html lang=\"{{ .Code }}\" dir=\"{{ .Dir }}\">.", En: "Write <html lang=\"{{ .Code }}\" dir=\"{{ .Dir }}\"> in the layout."},
		Bad:    `<html lang="en">`,
		Good:   `<html lang="{{ .Code }}" dir="{{ .Dir }}">`,
		Source: "WCAG 2.2, 3.1.1",
	},
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if !x.whole() || x.root == nil {
			return nil
		}
		code, dir := o.Page.Language.Tag, string(o.Page.Language.Dir)
		add := func(key, has, want string) {
			pos := o.inLayout(key+`="`+has+`"`, "<html")
			message := rules.Text{Ar: "العنصر <html> لا يقول " + key + "=\"" + want + "\"", En: "the element <html> does not say " + key + "=\"" + want + "\""}
			if has != "" {
				message = rules.Text{Ar: message.Ar + " بل " + key + "=\"" + has + "\"", En: message.En + " but " + key + "=\"" + has + "\""}
			}
			found = append(found, Found{Pos: pos, Message: message,
				Hint: rules.Text{Ar: "اكتبوا <html lang=\"{{ .Code }}\" dir=\"{{ .Dir }}\">", En: "write <html lang=\"{{ .Code }}\" dir=\"{{ .Dir }}\">"}})
		}
		if !strings.EqualFold(x.lang, code) && !hasPrefixFold(x.lang, strings.ToLower(code)+"-") {
			add("lang", x.lang, code)
		}
		if !strings.EqualFold(x.dir, dir) && (x.dir != "" || dir == "rtl") {
			add("dir", x.dir, dir)
		}
		return found
	},
}
