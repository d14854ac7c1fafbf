package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"strings"
)

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
