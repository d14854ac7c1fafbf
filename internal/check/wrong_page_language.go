package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var wrongLanguage = Rule{
	Rule: say.RuleWrongPageLanguage,
	Output: func(o *Output) (found []diag.Finding) {
		x := o.index()
		if !x.whole() || x.root == nil {
			return nil
		}
		code, dir := o.Page.Language.Tag, string(o.Page.Language.Dir)
		add := func(key, has, want string) {
			f := diag.Finding{Pos: o.inLayout(key+`="`+has+`"`, "<html"), Says: say.WrongPageLanguage{Key: key, Right: want}}
			if has != "" {
				f.Says = say.WrongPageLanguageOther{Key: key, Written: has, Right: want}
			}
			found = append(found, f)
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
