package config

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// periodRange is how long a period can be, by its key, in the unit of the key; ok is false where any length makes sense.
func periodRange(key string) (least, most int64, ok bool) {
	switch key {
	case "response_hours", "respond_within_hours", "transfer_within_hours", "breach_hours":
		return 1, 30 * 24, true
	case "claim_within_hours":
		return 1, 365 * 24, true
	case "resolve_within_days", "answer_within_days", "extend_within_days", "authority_within_days", "hold_days", "delay_days", "repair_within_days":
		return 1, 365, true
	case "prep_days", "max_days", "refund_within_days", "inspect_within_days":
		return 0, 365, true
	case "months":
		return 1, 600, true
	}
	return 0, 0, false
}

// checkPeriodRanges finds periods that nobody means: an answer within 0 hours, a refund within 3,000 days.
func checkPeriodRanges(c *checker) {
	for _, p := range c.values {
		d, ok := p.value.(*fact.Duration)
		if !ok || !d.Set {
			continue
		}
		if least, most, ok := periodRange(p.key); ok && (d.N < least || d.N > most) {
			c.fail(p.path(), say.InvalidValueRange{Key: p.String(), Value: int(d.N), Low: int(least), High: int(most)})
		}
	}
	if n := c.site.Shipping.Attempts; n.Set && n.N == 0 {
		c.fail(at("shipping", "attempts"), say.InvalidValueRange{Key: "shipping.attempts", Value: 0, Low: 1, High: 10})
	}
}

// checkMenus finds entries of a menu that is named by a slip. Layouts of a site may have menus of their own.
func checkMenus(c *checker) {
	menus := []string{"main", "footer", "policies"}
	for i, l := range c.site.Links {
		if slices.Contains(menus, l.Menu) {
			continue
		}
		if near := diag.Nearest(l.Menu, menus); near != "" {
			c.failAs(at("links", i, "menu"), say.InvalidValue{Key: "links.menu", Value: l.Menu}, say.InvalidValueNear{Meant: near, Names: menus})
		}
	}
}

// checkSpoken holds the codes of the languages in which the store answers.
func checkSpoken(c *checker) {
	for i, l := range c.site.Contact.Languages {
		if _, wrong := canonical(l.Value); wrong == nil {
			continue
		}
		path := at("contact", "languages", i)
		if code := codeOf(l.Value); code != "" {
			c.failAs(path, say.BadLanguageCode{Code: l.Value}, say.AnyWrite{Text: `"` + code + `"`})
		} else {
			c.failAs(path, say.BadLanguageCode{Code: l.Value}, say.AnyWriteOneOf{Names: c.site.codes()})
		}
	}
}

// codeOf is the code of a language that is written by its name; "" of other words.
func codeOf(name string) string {
	return map[string]string{
		"arabic": "ar", "عربي": "ar", "العربية": "ar", "عربية": "ar", "english": "en", "إنجليزي": "en", "الإنجليزية": "en", "انجليزي": "en",
		"urdu": "ur", "hindi": "hi", "french": "fr", "turkish": "tr", "persian": "fa", "bengali": "bn", "filipino": "fil", "chinese": "zh",
	}[strings.ToLower(strings.TrimSpace(name))]
}
