package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var wrongLanguage = Rule{
	Rule: say.RuleWrongPageLanguage,
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
