package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var translatedBrand = Rule{
	Rule: say.RuleTranslatedBrand,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		names := translation.Site.names()
		for _, p := range paired(source, translation).pairs {
			a, b := p.of(source, translation)
			if b.page.Code() != "en" {
				a, b = b, a
			}
			if b.page.Code() != "en" || !a.names(names) || b.names(names) {
				continue
			}
			for i := range b.blocks {
				block := &b.blocks[i]
				if start, end, ok := storeCalled(block.Text, names); ok {
					found = append(found, diag.Finding{Pos: b.page.In(block, start, end), Says: say.TranslatedBrand{Written: block.Text[start:end], At: where(a.at())}})
					break
				}
			}
		}
		return found
	},
}

// names tells whether a section calls the store by its name.
func (s *section) names(names map[string]bool) bool {
	for _, ref := range s.facts {
		if strings.HasPrefix(ref.Expr.Path, "store.") && strings.HasSuffix(ref.Expr.Path, "name") {
			return true
		}
	}
	for i := range s.blocks {
		for w := range strings.FieldsFuncSeq(lang.Normalise(s.blocks[i].Text).Text, func(r rune) bool { return strings.ContainsRune(" .,،؛:()\"'", r) || r == markdown.Object }) {
			if names[w] || names[bare(w)] {
				return true
			}
		}
	}
	return false
}

// storeCalled finds a store's name that is none of the declared ones: one or two capitalised words before “Store”.
func storeCalled(s string, names map[string]bool) (start, end int, ok bool) {
	for from := 0; ; {
		at := strings.Index(s[from:], " Store")
		if at < 0 {
			return 0, 0, false
		}
		at += from
		from, end = at+1, at+len(" Store")
		if letter, _ := isWord(s+" ", end); letter {
			continue
		}
		start = at
		for start > 0 && s[start-1] != ' ' && s[start-1] != '(' {
			start--
		}
		word := s[start:at]
		if word == "" || word[0] < 'A' || word[0] > 'Z' || storeKinds[strings.ToLower(word)] || names[lang.Normalise(s[start:end]).Text] {
			continue
		}
		return start, end, true
	}
}

// storeKinds stand before “Store” where it is no name.
var storeKinds = set("the", "our", "this", "your", "a", "any", "online", "app", "play", "electronic", "web", "website", "e", "in", "visit", "each", "every", "physical", "main", "new")
