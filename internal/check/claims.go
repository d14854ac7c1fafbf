package check

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// claim is a number that the text promises for one thing: a time, an amount, an hour of the day, an age.
type claim struct {
	topic    string
	single   bool
	value    int64
	business bool // it counts working days
	clear    bool // nothing narrows it down to some goods, some cities, some cases
	written  string
	place    diag.Pos
	known    []known // what site.toml declares for that
}

// equal is the fact that says what the claim says.
func (c *claim) equal() *known {
	for i := range c.known {
		if c.known[i].value == c.value {
			return &c.known[i]
		}
	}
	return nil
}

// claims finds what a page promises in its own words. What it takes from facts is none of them.
func (p *Page) claims() []claim {
	if p.promised {
		return p.promises
	}
	p.promised = true
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		if kinds[b.Kind] == Title || !maySayNumber(b.Text) {
			continue
		}
		for _, s := range p.sentences(b) {
			if s.asks() {
				continue
			}
			p.times(&s)
			p.ages(&s)
			p.amounts(&s)
			p.openings(&s)
		}
	}
	return p.promises
}

// maySayNumber stops most blocks before they are folded: without digits and without a unit of time or money there is no claim.
func maySayNumber(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= '0' && c <= '9' || c == 0xD9 && i+1 < len(text) && text[i+1] >= 0xA0 && text[i+1] <= 0xA9 {
			return true
		}
	}
	for _, unit := range [...]string{"يوم", "يام", "يّام", "سبوع", "سابيع", "شهر", "شهور", "سن", "عام", "ساع", "صباح", "مساء", "ريال", "درهم", "دينار", "جنيه", "day", "week", "month", "year", "hour", "fortnight", "riyal", "dirham", "dinar"} {
		if strings.Contains(text, unit) {
			return true
		}
	}
	return false
}

// unhyphen reads 7-day as 7 day; it keeps every byte in its place.
var unhyphen = strings.NewReplacer("-day", " day", "-hour", " hour", "-week", " week", "-month", " month", "-year", " year", "-business", " business", "-working", " working")

// within are words, folded, after which the time of a promise comes.
var within = set("خلال", "غضون", "مده", "مدته", "مدتها", "مهله", "فتره", "لديكم", "لديك", "لكم", "امامكم", "امامك", "اقصاه", "اقصاها", "حتي", "يستغرق", "تستغرق", "ضمان",
	"within", "period", "window", "have", "up", "for", "is", "are", "takes", "take", "in", "of")

// afterwards are those of what is refused from then on.
var afterwards = set("بعد", "مرور", "مضي", "after")

var refusals = set("لا", "لن", "يتعذر", "تسقط", "يسقط", "not", "no", "cannot", "can't", "never")

// generic are words that do not narrow a promise down to some goods or some customers.
var generic = set("خلال", "غضون", "في", "مده", "مدته", "فتره", "مهله", "هي", "هو", "لا", "تتجاوز", "يتجاوز", "تزيد", "علي", "عن", "اقصاه", "اقصاها", "لديكم", "لديك", "لكم", "لك", "امامكم", "حق", "يحق", "يمكن",
	"يمكنكم", "يمكنك", "منتج", "منتجات", "منتجاتنا", "منتجكم", "طلب", "طلبات", "طلبكم", "طلبك", "سلعه", "سلع", "بضاعه", "بضايع", "قطعه", "قطع", "مشتريات", "مشترياتكم", "اي", "كل", "جميع", "او", "و", "من", "الي",
	"تاريخ", "استلام", "تسلم", "شراء", "يوم", "بعد", "مرور", "مضي", "مسموح", "متاح", "متاحه", "يتم", "تتم", "يكون", "تكون", "سياسه", "ساري", "عميل", "عملاء", "مقبول", "حتي", "ب", "ل",
	"يقبل", "تقبل", "نقبل", "يوما", "شهرا", "لن", "لمده", "عمل", "ايام", "بشرط", "ان", "حالته", "حالتها", "اصليه", "ممكن", "ممكنه", "فسخ", "عقد", "تاكيد", "تاكيده", "كما", "دون", "بدون", "استعمال", "استخدام", "غير", "مستعمل", "مستعمله", "مستخدم", "ذكر", "سبب", "اسباب", "نجهز", "نحن", "فقط", "عندنا",
	"لدينا", "ابداء", "عميلنا", "عملائنا", "زبون", "مستهلك", "متجر", "وصول", "وصوله", "وصولها", "استلامه", "استلامها", "استلامكم", "شرائه", "تسلمه", "تسلمها", "مغلف", "تغليف",
	"within", "period", "window", "policy", "is", "are", "be", "can", "may", "a", "an", "the", "your", "our", "any", "all", "it", "them", "item", "items", "product", "products", "order", "orders", "goods", "purchase",
	"purchases", "accepted", "possible", "allowed", "for", "up", "to", "in", "of", "have", "you", "or", "and", "from", "after", "receipt", "delivery", "maximum", "takes", "customers", "made", "must", "should",
	"not", "no", "we", "us", "accept", "business", "working", "calendar", "day", "days", "free", "unused", "unworn", "original", "condition", "packaging", "without", "giving", "reason", "if", "on", "date", "purchased", "bought", "only", "store",
	"received", "receiving", "contract", "terminate", "confirmation", "its", "delivered", "offer", "with", "this", "that", "will", "get", "money", "every")

// conditions are words, folded, of clauses that limit what comes after them.
var conditions = set("حال", "حاله", "حالات", "اذا", "ان", "عند", "عندما", "بالنسبه", "باستثناء", "عدا", "لمنتجات", "if", "when", "case", "cases", "unless", "except", "regarding")

// times finds the times that a sentence promises.
func (p *Page) times(s *sentence) {
	if s.hasPhrase(quotesLaw) || p.Site.namesOther(s) {
		return
	}
	t := s.Text
	if t.Language == "en" && strings.Contains(t.Raw, "-") {
		if plain := unhyphen.Replace(t.Raw); plain != t.Raw {
			s = &sentence{newText(plain, t.Language, t.Kind), s.block, s.start}
		}
	}
	var read []quantity
	for _, c := range s.clauses() {
		about := aboutIn(s, c)
		if len(about) == 0 {
			continue
		}
		special := s.has(clause{0, c.from}, conditions) // if it is damaged, …
		if special && s.has(clause{0, c.from}, about[0].stops) {
			continue
		}
		if read == nil {
			read = quantities(s.Text)
		}
		each := len(about) > 1 && s.count(read, c) > 1 // returns within 10 days and exchange within 15
		for _, q := range read {
			at := s.wordAt(q.start)
			if q.hours == 0 || q.blank || at < c.from || at >= c.to {
				continue
			}
			about := about
			end := s.wordAt(cmp.Or(q.shown, q.end)-1) + 1
			if each {
				about = s.nearest(c, at, end, about)
			}
			if !s.promises(c, at, end, about, q.weak) {
				continue
			}
			out := p.timeClaim(s, c, q, at, end, about)
			out.clear = out.clear && !special
			p.promises = append(p.promises, out)
		}
	}
}

// count counts the times in a clause.
func (s *sentence) count(list []quantity, c clause) (n int) {
	for _, q := range list {
		if at := s.wordAt(q.start); q.hours > 0 && !q.weak && at >= c.from && at < c.to {
			n++
		}
	}
	return n
}

// nearest is the topic that a time is said to be for (10 days for exchange), else the one whose word is last before
// it, or all where none does.
func (s *sentence) nearest(c clause, at, end int, about []*topic) []*topic {
	for i := end; i < min(c.to, end+3); i++ {
		w := s.word(i)
		if i == end && strings.HasPrefix(w, "و") || i > end && !strings.HasPrefix(w, "ل") && s.word(i-1) != "to" && s.word(i-1) != "for" {
			continue // returns within 10 days and exchange within 15
		}
		for k, t := range about {
			if among(t.words, w) {
				return about[k : k+1]
			}
		}
	}
	for i := at - 1; i >= c.from; i-- {
		for k, t := range about {
			if among(t.words, s.word(i)) {
				return about[k : k+1]
			}
		}
	}
	return about
}

// aboutIn are the topics of a clause: one, or returns and exchanges together.
func aboutIn(s *sentence, c clause) (about []*topic) {
	for i := range topics {
		t := &topics[i]
		if !s.has(c, t.words) || t.with != nil && !s.has(c, t.with) {
			continue
		}
		if s.has(c, t.stops) || t.official && s.has(c, authorityWords()) || t.with != nil && s.sendsBack(c) {
			continue
		}
		about = append(about, t)
	}
	if len(about) == 2 && about[0].name == "return" && about[1].name == "exchange" || len(about) == 1 {
		return about
	}
	return nil
}

// sendsBack tells whether a clause about money speaks of goods that go back, too: whose time is it?
func (s *sentence) sendsBack(c clause) bool {
	for i := c.from; i+1 < c.to; i++ {
		if among(goingBack, s.word(i)) && among(goods, s.word(i+1)) {
			return true
		}
	}
	return false
}

var goingBack = set("اعاده", "ارجاع", "استرجاع", "استبدال")

var goods = set("منتج", "منتجات", "سلعه", "سلع", "طلب", "طلبات", "بضاعه", "قطعه")

// promises tells whether the words around a time promise it: within 7 days; 7 days to return; no returns after 7 days.
func (s *sentence) promises(c clause, at, end int, about []*topic, weak bool) bool {
	if weak { // within a week, but not: within the week of the feast
		i := at - 1
		if w := s.word(i); w == "a" || w == "an" || w == "one" {
			i--
		}
		if w := s.word(i); i < c.from || !among(within, w) && !(among(afterwards, w) && s.has(clause{c.from, i}, refusals)) {
			return false
		}
		next := s.word(end)
		return end >= c.to || next == "من" || next == "علي" || next == "واحد" || next == "واحده" || next == "كامل" || next == "كامله" || next == "عمل" || next == "from" || next == "of" || next == "after"
	}
	topicAt := -1
	for i := at - 1; i >= max(c.from, at-8) && topicAt < 0; i-- {
		if s.says(about, i) {
			topicAt = i
		}
	}
	if topicAt >= 0 {
		for i := at - 1; i >= max(c.from, at-4); i-- {
			w := s.word(i)
			if among(afterwards, w) && s.has(clause{c.from, i}, refusals) {
				return about[0].single
			}
			if among(within, w) {
				return !s.has(clause{i, at}, afterwards)
			}
			if i == topicAt && at-i <= 2 { // الإرجاع: 7 أيام
				return true
			}
		}
	}
	for i := end; i < min(c.to, end+3); i++ { // 7-day returns; 7 days to return; 7 أيام للإرجاع
		if s.says(about, i) {
			return i == end || strings.HasPrefix(s.word(i), "ل") || s.word(i-1) == "to" || s.word(i-1) == "for"
		}
	}
	return false
}

// says tells whether a word is one of some topics.
func (s *sentence) says(about []*topic, i int) bool {
	for _, t := range about {
		if among(t.words, s.word(i)) {
			return true
		}
	}
	return false
}

// narrowed tells whether any word of the clause but those of the time itself limits the promise to some things.
func (s *sentence) narrowed(c clause, at, end int, about *topic) bool {
	for i := c.from; i < c.to; i++ {
		if w := s.word(i); (i < at || i >= end) && !isNumber(w) && !among(generic, w) && !among(about.words, w) && !among(about.with, w) && !isTopic(w) {
			return true
		}
	}
	return false
}

// isNumber tells whether a word is a number of any language; three (3) days.
func isNumber(w string) bool {
	_, arabic := prefixed(arabicWords, w)
	return arabic || allDigits(strings.TrimPrefix(w, "و")) || englishWords[w] > 0
}

func isTopic(w string) bool { return among(topics[0].words, w) || among(topics[1].words, w) }

var workdays = set("عمل", "business", "working")

func (p *Page) timeClaim(s *sentence, c clause, q quantity, at, end int, about []*topic) claim {
	out := claim{topic: about[0].name, single: about[0].single, value: q.hours, clear: !s.narrowed(c, at, end, about[0]),
		business: s.has(clause{at, min(end+1, c.to)}, workdays)}
	for _, t := range about {
		out.known = append(out.known, t.facts(p.config())...)
	}
	if len(about) > 1 && len(out.known) > 0 && (len(about[0].facts(p.config())) == 0 || len(about[1].facts(p.config())) == 0) {
		out.clear = false // one of the two is declared: which of them is meant?
	}
	p.placed(&out, s, q.start, cmp.Or(q.shown, q.end))
	return out
}

// placed notes where a claim is in a sentence, and how it is written.
func (p *Page) placed(c *claim, s *sentence, start, end int) {
	c.written = shorten(s.block.Text[s.start+start : s.start+end])
	if !strings.Contains(c.written, "(") { // three (3) days
		c.written = strings.ReplaceAll(c.written, ")", "")
	}
	c.place = p.In(s.block, s.start+start, s.start+end)
}

func (p *Page) config() *config.Site { return p.Site.Config }

// namesOther tells whether a sentence speaks of somebody else: a third party or an authority.
func (s *Site) namesOther(of *sentence) bool {
	folded := of.Folded()
	for _, name := range s.declared().others {
		if i := strings.Index(folded, name); i >= 0 && wordEndsAt(of.Text, i) && wordEndsAt(of.Text, i+len(name)) {
			return true
		}
	}
	if of.lists()&partyWords == 0 {
		return false
	}
	return slices.ContainsFunc(namedParties(), func(q namedParty) bool {
		_, _, ok := phraseIn(of.Text, q.words)
		return ok
	})
}

// contradiction is what is said of a claim that no fact answers to, and a hint where that of the message doesn't fit.
func (c *claim) contradiction() (says, advice say.Message) {
	k := &c.known[0]
	for i := range c.known {
		if far(c.known[i].value, c.value) < far(k.value, c.value) {
			k = &c.known[i]
		}
	}
	if k.expr == "" {
		advice = say.FactConflictOfList{}
	}
	return say.FactConflict{Written: c.written, Fact: k.path, Value: k.says, Expr: k.expr}, advice
}

// far tells how unlike two numbers are: 24 hours and 27 are near, and 24 hours and 8 days are not.
func far(a, b int64) float64 {
	return math.Abs(math.Log(float64(max(a, 1))) - math.Log(float64(max(b, 1))))
}
