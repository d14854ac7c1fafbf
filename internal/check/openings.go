package check

import (
	"fmt"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/say"
)

var openWords = set("ساعات", "دوام", "دوامنا", "اوقات", "نعمل", "يعمل", "تعمل", "نفتح", "يفتح", "خدمه", "نستقبل", "نستقبلكم", "hours", "open", "opens", "service", "support", "available")

// openStops are words of sentences about other hours than those of the week.
var openStops = set("رمضان", "عيد", "اجازه", "نوصل", "توصيل", "شحن", "مندوب", "عرض", "عروض", "صلاه", "قبل", "ramadan", "eid", "holiday", "holidays", "deliver", "delivery", "courier", "offer", "prayer", "before", "during")

// openings finds from when to when a sentence says that the store is there.
func (p *Page) openings(s *sentence) {
	c := p.config()
	if len(c.Hours) == 0 || !s.hasWord(openWords) || s.hasWord(openStops) || p.Site.namesOther(s) {
		return
	}
	times := dayTimes(s.Text)
	for i := 0; i+1 < len(times); i++ {
		a, b := times[i], times[i+1]
		if !s.ranges(a, b) {
			continue
		}
		out := claim{topic: "hours", value: span(a.minutes, b.minutes), known: openingsOf(c)}
		p.placed(&out, s, a.start, b.end)
		p.promises = append(p.promises, out)
		i++
	}
}

// ranges tells whether one time goes to another: 9:00–22:00, من 9 صباحًا إلى 10 مساءً, from 9 am to 10 pm.
func (s *sentence) ranges(a, b dayTime) bool {
	switch b.from - a.to {
	case 0:
		between := s.Folded()[s.words[a.to-1].end:s.words[b.from].start]
		return strings.ContainsAny(between, "-–—")
	case 1:
		return untils[s.word(a.to)]
	case 2:
		return untils[s.word(a.to)] && s.word(a.to+1) == "الساعه"
	}
	return false
}

var untils = set("الي", "حتي", "to", "until", "till", "and")

func span(opens, closes int) int64 { return int64(opens)*10_000 + int64(closes%(24*60)) }

// openingsOf are all hours that site.toml declares, those of the week first.
func openingsOf(c *config.Site) (out []known) {
	add := func(path string, list []config.Hours) {
		for _, h := range list {
			if h.Opens.Set && h.Closes.Set {
				said := fmt.Sprintf("%02d:%02d–%02d:%02d", h.Opens.Minutes/60, h.Opens.Minutes%60, h.Closes.Minutes/60, h.Closes.Minutes%60)
				out = append(out, known{path: path, value: span(h.Opens.Minutes, h.Closes.Minutes), says: say.PartValue{Text: said}})
			}
		}
	}
	add("hours", c.Hours)
	for _, s := range c.HoursSeasonal {
		add("hours_seasonal", s.Hours)
	}
	for _, b := range c.Branches {
		add("branches", b.Hours)
		for _, s := range b.HoursSeasonal {
			add("branches", s.Hours)
		}
	}
	return out
}
