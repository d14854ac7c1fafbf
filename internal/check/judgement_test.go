package check

import (
	"strings"
	"testing"

	"sitegen/internal/say"
)

// ignorable tells of each rule that finds errors whether an owner may ignore them at their place. A rule that is new to
// this list was given no thought: errors that are certain, that break a page, leave a blank of a template or fall short
// of the law are false; what a program can only guess from words is true.
var ignorable = map[string]bool{
	// Blanks of templates. What makes one certain is in its rule.
	"blank-question": false, "blank-instruction": false, "blank-known": false, "blank-bracket": false, "blank-filler": false,
	"sample-data": false, "suggested-text": false,
	// What a program guesses from words.
	"chatbot-residue": true, "foreign-name": true, "foreign-law": true, "foreign-address": true, "foreign-number": true, "fact-conflict": true,
	"number-differs": true, "dangling-here": true, "markup-left": true, "underlined-paragraph": true, "swallowed-line": true, "empty-lead-in": true,
	// The law, and what a store declares of it.
	"short-return-window": false, "not-declared": false, "undeclared-party": false, "return-window": false,
	"bad-vat": false, "bad-timezone": false, "untranslated-words": true, "unknown-profile": false,
	"unlawful-fact": false, "unknown-policy": false,
	// What may be right all the same: a value that a sample has, too, and facts that only seem to contradict each other.
	"sample-fact": true, "contradicting-facts": true,
	// Links and pages that would not work.
	"dead-link": false, "dead-anchor": false, "bad-mail-link": false, "leftover": false, "third-party-request": false, "inline-code": false,
	"broken-anchor": false, "broken-link": false, "bad-link": false, "foreign-asset": false, "foreign-image": false, "missing-asset": false,
	"bad-picture": false, "extra-cell": false, "lost-text": false, "outside-define": false, "unused-reference": false,
	"raw-html": false, "unused-footnote": false, "unclosed-comment": false, "unknown-admonition": false, "misplaced-component": false,
	"bad-condition": false, "condition-in-one-language": false, "bad-leave-out": false, "missing-fact": false, "section-file": false,
	"bad-fact": false, "bad-filter": false, "empty-fact": false, "unknown-fact": false, "unknown-component": false, "empty-component": false, "unknown-diagram": false,
	"duplicate-id": false, "url-collision": false, "name-collision": false, "bad-slug": false, "bad-name": false,
	// Values and files that cannot be used.
	"unknown-rule": false, "silence-without-reason": false, "bad-address": false, "bad-date": false, "bad-email": false, "bad-extends": false,
	"bad-headers": false, "bad-hours": false, "bad-id": false, "bad-language": false, "bad-money": false, "bad-phone": false, "whatsapp-number": false,
	"bad-redirects": false, "bad-template": false, "bad-url": false, "changed": false, "endless-layout": false, "front-matter": false,
	"internal-error": false, "invalid-utf8": false, "invalid-value": false, "missing-layout": false, "missing-partial": false,
	"missing-title": false, "no-home": false, "missing-word": false, "missing-words": false, "no-content": false, "noncharacter": false, "odd-file": false,
	"symlink": false, "toml-limit": false, "toml-syntax": false, "too-large": false, "too-much": false, "unknown-party": false,
	"unknown-field": false, "unknown-key": false, "unknown-language": false, "unknown-method": false,
	"unreadable": false, "wrong-type": false,
}

func TestIgnorable(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range say.Rules() {
		seen[r.String()] = true
		want, ok := ignorable[r.String()]
		switch {
		case r.Severity() != say.Error && (ok || r.Judgement()):
			t.Errorf("%s finds no errors; whether they can be ignored is senseless", r)
		case r.Severity() == say.Error && !ok:
			t.Errorf("%s finds errors: say in this list whether they can be ignored", r)
		case want != r.Judgement():
			t.Errorf("%s: Judgement is %t, not %t", r, r.Judgement(), want)
		}
	}
	for name := range ignorable {
		if !seen[name] {
			t.Errorf("%s is in the list and nowhere else", name)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, c := range []struct {
		quote, text, mark string // mark is the part of text that a finding marks; "" for the line
		want              bool
	}{
		{"من هنا", "خرجت الفكرة من هنا.", "من هنا", true},
		{"الفكرة من هنا", "خرجت الفكرة من هنا.", "من هنا", true},
		{"الفِكرة من هنا", "خرجت الفكرة من هنا.", "من هنا", true},
		{"الفكره من هنا.", "خرجت الفكرة **من** هنا.", "من** ه", true},
		{"الا\u0655رجاع خلال ٧ أيام", "الإرجاع خلال 7 أيام من التسلم", "7 أيام", true}, // in other code points
		{"متجر الورود", "نشكر متجر  الورود،\nشريكنا", "متجر  الورود", true},
		{"متجر الورود شريكنا", "نشكر متجر الورود،\nشريكنا", "متجر الورود،\nشريكنا", true},
		{"الرياض, وجدة", "الرياض, وجدة", ",", true},
		{"لا نشارك بياناتكم…", "لا نشارك بياناتكم مع أحد أبدًا.", "لا نشارك بياناتكم مع أحد أبدًا.", true},
		{"أي شيء", "فيه أي شيء", "", true},

		{"الفكرة", "خرجت الفكرة من هنا.", "من هنا", false},
		{"هنا", "خرجت الفكرة من هنا.", "من هنا", false},
		{"من هناك", "خرجت الفكرة من هنا.", "من هنا", false},
		{"من هنا", "من هنا بدأنا، ثم حمّلوا من هنا.", "بدأنا", false},
		{"…", "خرجت الفكرة من هنا.", "من هنا", false},
		{"لا نشارك…", "لا نشارك بياناتكم مع أحد.", "لا نشارك بياناتكم مع أحد.", false},
		{"", "خرجت الفكرة من هنا.", "من هنا", false},
		{"،", "أ، ب", "،", false},
		{"شيء آخر", "فيه أي شيء", "", false},
	} {
		start := max(0, strings.Index(c.text, c.mark))
		if got := covers(c.quote, c.text, start, start+len(c.mark)); got != c.want {
			t.Errorf("%q for %q in %q: %t", c.quote, c.mark, c.text, got)
		}
	}
}
