package check

import (
	"cmp"
	"strconv"

	"sitegen/internal/say"
)

var ageWords = set("عمر", "عمره", "عمرها", "عمركم", "عمرك", "اعمار", "اعمارهم", "بلغ", "بلغوا", "اتم", "اتموا", "سن", "age", "aged", "ages", "old", "older", "younger")

// ageStops are words of sentences about the age of things.
var ageStops = set("منتج", "منتجات", "جهاز", "اجهزه", "بيانات", "خبره", "متجرنا", "علامتنا", "ضمان", "تاسس", "product", "device", "data", "account", "experience", "founded", "warranty", "established", "brand")

// ages finds from which age customers may do something.
func (p *Page) ages(s *sentence) {
	c := p.config()
	var list []known
	if n := c.Store.MinimumAge; n.Set {
		list = append(list, age("store.minimum_age", n.N))
	}
	if n := c.Privacy.ChildrenAge; n.Set {
		list = append(list, age("privacy.children_age", n.N))
	}
	if len(list) == 0 || !s.hasWord(ageWords) || s.hasWord(ageStops) || p.Site.namesOther(s) {
		return
	}
	for _, q := range quantities(s.Text) {
		at := s.wordAt(q.start)
		near := clause{max(0, at-4), min(len(s.words), at+5)}
		if q.weak || q.hours == 0 || q.hours != q.n*year || q.n > 99 || !s.has(near, ageWords) {
			continue
		}
		out := claim{topic: "age", value: q.n, known: list}
		p.placed(&out, s, q.start, cmp.Or(q.shown, q.end))
		p.promises = append(p.promises, out)
	}
}

func age(path string, n int64) known {
	return known{path: path, expr: "{{ " + path + " | years }}", value: n, says: say.PartValue{Text: strconv.FormatInt(n, 10)}}
}
