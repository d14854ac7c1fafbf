package check

import (
	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// topic is a promise that stores make with a time: how many days for what. A clause is about a topic when it has one of
// its words (and one of `with`, if there are any), and none of those that tell that something else is meant.
type topic struct {
	name  string
	words map[string]bool // folded, without prefixes
	with  map[string]bool
	stops map[string]bool
	// official: the name of an authority tells that something else is meant, too.
	official bool
	facts    func(c *config.Site) []known
	// single: there is one answer in a store, so that two pages cannot differ and a contradiction is beyond doubt.
	single bool
}

// known is a value that site.toml declares.
type known struct {
	path  string
	expr  string // what to write instead of it; "" when it is in a list
	value int64
	says  say.Message // in a message: “10 days”
	days  bool        // counted in working days
}

func timesOf(list ...known) (out []known) {
	for _, k := range list {
		if k.path != "" {
			out = append(out, k)
		}
	}
	return out
}

// timed is a declared time as something known; none when it is not declared.
func timed(path string, d fact.Duration) known {
	if !d.Set {
		return known{}
	}
	filter := map[string]string{"hour": "hours", "day": "days", "business_day": "business_days", "month": "months"}[d.Unit]
	return known{path: path, expr: "{{ " + path + " | " + filter + " }}", value: hoursOf(d), says: saidTime(d), days: d.Unit == "business_day"}
}

// listed is one of a list, which a text cannot name alone.
func listed(path string, d fact.Duration) known {
	k := timed(path, d)
	k.expr = ""
	return k
}

// returnStops are words of clauses that speak of returns and of the time of something else.
var returnStops = set("تالف", "تالفه", "تلف", "التلف", "عيب", "معيب", "معيبه", "عيوب", "خاطي", "تواصل", "تواصلوا", "ابلاغ", "ابلغونا", "تبليغ", "اشعار", "اشعارنا", "نرد",
	"فحص", "نفحص", "فحصه", "معاينه", "مبلغ", "مبالغ", "ثمن", "قيمه", "نقود", "اموال", "رصيد", "محفظه", "شحن", "شحنه", "مندوب", "توصيل", "ضمان", "الغاء", "تلغي", "تخفيض", "تخفيضات",
	"مخفضه", "عروض", "دولي", "دوليه", "رسوم", "هديه", "هدايا", "استلام المرتجع", "مرتجع", "نستلم", "يستلم", "موافقه", "مراجعه", "نراجع", "معالجه", "نعالج", "تابي", "تمارا", "شكوي",
	"damaged", "damage", "defective", "defect", "faulty", "wrong", "contact", "notify", "report", "inform", "inspect", "inspected", "inspection", "money", "amount", "refund", "refunds",
	"refunded", "shipping", "courier", "pickup", "collect", "collected", "warranty", "cancel", "cancelled", "cancellation", "sale", "discounted", "clearance", "international", "fee", "fees",
	"reply", "respond", "gift", "gifts", "holiday", "process", "processed", "credited", "complaint", "approve", "approved", "tabby", "tamara")

// topics are in both languages.
var topics = []topic{
	{name: "return", single: true, stops: returnStops,
		words: set("ارجاع", "ارجاعه", "ارجاعها", "استرجاع", "استرجاعه", "استرجاعها", "ترجعون", "ترجعوا", "ترجعوه", "ترجعوها", "ارجعوا", "return", "returns", "returned", "returning"),
		facts: func(c *config.Site) []known { return timesOf(timed("returns.window_days", c.Returns.WindowDays)) }},
	{name: "exchange", single: true, stops: returnStops,
		words: set("استبدال", "استبداله", "استبدالها", "تستبدلون", "تستبدلوا", "exchange", "exchanges", "exchanged", "exchanging"),
		facts: func(c *config.Site) []known {
			return timesOf(timed("returns.exchange_days", c.Returns.ExchangeDays))
		}},
	{name: "refund",
		words: set("استرداد", "رد", "نرد", "يرد", "ترد", "نعيد", "اعاده", "يعاد", "تعاد", "استرجاع", "ارجاع", "نحول", "تحويل", "refund", "refunds", "refunded", "refunding"),
		with:  set("مبلغ", "مبالغ", "ثمن", "قيمه", "اموال", "نقود", "اموالكم", "refund", "refunds", "refunded", "refunding"),
		stops: set("بنك", "بنوك", "مصرف", "بنكي", "بطاقه", "بطاقات", "يظهر", "تظهر", "كشف", "فحص", "نفحص", "شحن", "رسوم", "bank", "banks", "card", "cards", "statement", "appear", "appears", "issuer",
			"inspect", "inspection", "shipping", "fee", "return", "returns", "returned", "tabby", "tamara", "تابي", "تمارا"),
		facts: func(c *config.Site) []known {
			return timesOf(timed("returns.refund_within_days", c.Returns.RefundWithin), timed("returns.inspect_within_days", c.Returns.InspectWithin))
		}},
	{name: "preparation", single: true,
		words: set("تجهيز", "تجهيزه", "تجهيزها", "نجهز", "يجهز", "تجهز", "تحضير", "prepare", "prepared", "preparation", "preparing"),
		stops: set("شحن", "توصيل", "نوصل", "تفصيل", "مخصص", "مخصصه", "خاص", "خاصه", "جمله", "ship", "shipped", "shipping", "delivery", "deliver", "delivered", "custom", "made", "personalised", "personalized", "wholesale"),
		facts: func(c *config.Site) []known { return timesOf(timed("shipping.prep_days", c.Shipping.PrepDays)) }},
	{name: "delivery",
		words: set("توصيل", "نوصل", "يوصل", "توصيله", "توصيلها", "يصلكم", "تصلكم", "deliver", "delivered", "delivery", "arrive", "arrives"),
		stops: set("ارجاع", "استبدال", "ابلاغ", "ابلغونا", "تواصل", "تلف", "تالف", "تاخر", "تاخير", "تاخرنا", "فشل", "تعذر", "محاوله", "محاولات", "يحفظ", "تحفظ", "ننتظر", "دولي", "دوليه", "خارج", "سريع", "رساله", "رمز",
			"return", "exchange", "report", "contact", "damaged", "late", "delay", "delayed", "failed", "attempt", "attempts", "hold", "holds", "kept", "international", "abroad", "express", "code", "message", "after"),
		facts: func(c *config.Site) (out []known) {
			out = timesOf(listed("shipping.prep_days", c.Shipping.PrepDays), listed("shipping.delay_days", c.Shipping.DelayDays),
				listed("shipping.claim_within_hours", c.Shipping.ClaimWithin), listed("shipping.hold_days", c.Shipping.HoldDays))
			for _, z := range c.Shipping.Zones {
				out = append(out, timesOf(listed("shipping.zones", z.MinDays), listed("shipping.zones", z.MaxDays))...)
			}
			return out
		}},
	{name: "complaint",
		words: set("شكوي", "شكاوي", "شكواكم", "شكاواكم", "complaint", "complaints"),
		stops: set("وزاره", "هييه", "ministry", "authority", "بيانات", "data"), official: true,
		facts: func(c *config.Site) []known {
			return timesOf(timed("complaints.respond_within_hours", c.Complaints.RespondWithin), timed("complaints.resolve_within_days", c.Complaints.ResolveWithin))
		}},
	{name: "warranty",
		words: set("ضمان", "ضمانه", "ضمانها", "نضمن", "warranty", "warranties", "guarantee"),
		stops: set("وكيل", "مصنع", "شركه", "اصلاح", "نصلح", "استبدال", "فحص", "repair", "repaired", "replace", "replaced", "manufacturer", "agent", "inspect"),
		facts: func(c *config.Site) (out []known) {
			out = timesOf(timed("warranty.months", c.Warranty.Months), timed("warranty.repair_within_days", c.Warranty.RepairDays))
			for _, k := range c.Warranty.Classes {
				out = append(out, timesOf(listed("warranty.classes", k.Months))...)
			}
			return out
		}},
}

// quotesLaw are phrases, folded, with which a text tells what a law or somebody else says, which is no promise.
var quotesLaw = []string{"نظام", "المده النظاميه", "الماده", "لا تقل", "لا يقل", "علي الاقل", "الحد الادني", "قانون", "لايحه", "مثلا", "علي سبيل المثال", "كان ", "سابقا",
	"the law", " law ", "law's", "article", "at least", "minimum", "statutory", "no less than", "not less than", "regulation", "for example", "for instance", "used to"}
