package report

import (
	"fmt"

	"sitegen/internal/lang"
	"sitegen/internal/rules"
)

// words are what the layout says.
var words = map[string]rules.Text{
	"title":       {Ar: "تقرير فحص الموقع", En: "Site check report"},
	"pages":       {Ar: "الصفحات", En: "Pages"},
	"errors":      {Ar: "الأخطاء", En: "Errors"},
	"warnings":    {Ar: "التحذيرات", En: "Warnings"},
	"notes":       {Ar: "الملاحظات", En: "Notes"},
	"silenced":    {Ar: "المستثناة", En: "Ignored"},
	"publishable": {Ar: "لا أخطاء تمنع النشر.", En: "No errors: the site can be published."},
	"refused":     {Ar: "في الموقع أخطاء تمنع نشره. أصلحوها أولًا.", En: "Fix the errors before publishing."},

	"coverage":     {Ar: "ما يعلنه الموقع", En: "What the site declares"},
	"coverageLead": {Ar: "لكل قائمة متطلبات: ما الذي تعلنه صفحات الموقع وحقائقه، وأين، وما الذي لا تعلنه.", En: "For each list of requirements: what the site's pages and facts declare, and where, and what they do not."},
	"score":        {Ar: "معلن %d من %d", En: "%d of %d declared"},
	"meant":        {Ar: "يقصد المتجر إعلان هذه القائمة كاملة، فكل ناقص منها خطأ.", En: "The store means to declare all of this list: what is missing is an error."},
	"reviewed":     {Ar: "روجعت المصادر في", En: "Sources last read on"},
	"state":        {Ar: "الحالة", En: "State"},
	"requirement":  {Ar: "المتطلب", En: "Requirement"},
	"where":        {Ar: "أين", En: "Where"},
	"source":       {Ar: "المصدر", En: "Source"},
	"declared":     {Ar: "معلن", En: "declared"},
	"undeclared":   {Ar: "غير معلن", En: "not declared"},
	"advice":       {Ar: "نصيحة لا واجب", En: "advice, no duty"},
	"nowhere":      {Ar: "لا يوجد", En: "nowhere"},
	"noAdvice": {Ar: "يبيّن هذا التقرير ما يعلنه الموقع وما لا يعلنه فقط، وليس استشارة قانونية ولا حكمًا على الموقع أو المتجر.",
		En: "This report tells only what the site declares and what it does not. It is no legal advice and no judgement on the site or the store."},

	"findings":     {Ar: "ما يحتاج إلى إصلاح", En: "What needs mending"},
	"findingsLead": {Ar: "مرتّبة بحسب الملف، وما فيه أخطاء أولًا. والرقمان هما السطر والعمود.", En: "By file, those with errors first. The two numbers are line and column."},
	"clean":        {Ar: "لم يجد الفحص شيئًا.", En: "The check found nothing."},
	"site":         {Ar: "الموقع كله", En: "The whole site"},
	"hint":         {Ar: "الإصلاح:", En: "To mend it:"},
	"rule":         {Ar: "القاعدة", En: "Rule"},
	"fixable":      {Ar: "يُصلَح آليًّا", En: "can be mended automatically"},
	"fix":          {Ar: "ما يُصلَح آليًّا", En: "What can be mended automatically"},
	"fixLead":      {Ar: "يصلح هذا الأمر ما لا يتغيّر به معنى، ويترك الباقي. عدد المواضع:", En: "This command mends what changes no meaning and leaves the rest. Places:"},

	"silencedHead": {Ar: "ما استُثني", En: "Ignored findings"},
	"silencedLead": {Ar: "استثنى صاحب الموقع ما يلي في site.toml، والأخطاء أولًا، ومع كل واحد سببه.", En: "The owner ignores these findings in site.toml, errors first, each with a reason."},
	"place":        {Ar: "الموضع", En: "Place"},
	"message":      {Ar: "ما وجده الفحص", En: "What was found"},
	"reason":       {Ar: "السبب", En: "Reason"},
	"made":         {Ar: "أعدّه", En: "Made by"},
	"read":         {Ar: "Read this report in English", En: "اقرؤوا هذا التقرير بالعربية"},
}

var (
	months = map[string][]string{
		"ar": {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
		"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	}
	hijriMonths = []string{"محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"}
)

// day is a day in words, in Arabic by both calendars.
func day(d lang.Date, code string) string {
	if d.IsZero() {
		return ""
	}
	s := fmt.Sprintf("%d %s %d", d.Day, months[code][d.Month-1], d.Year)
	if code != "ar" {
		return s
	}
	s += "م"
	if h, ok := d.Hijri(); ok {
		s += fmt.Sprintf(" (%d %s %dهـ)", h.Day, hijriMonths[h.Month-1], h.Year)
	}
	return s
}
