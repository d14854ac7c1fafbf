package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var sharingDenied = Rule{
	Rule: say.RuleSharingDenied,
	Page: func(p *Page) []Found {
		if len(p.Site.Config.ThirdParty) == 0 {
			return nil
		}
		say := rules.Text{Ar: "النص ينفي المشاركة، وفي سجل الأطراف الثالثة جهات تصلها البيانات", En: "the text denies that data is shared, and the register of third parties is not empty"}
		hint := rules.Text{Ar: "قولوا مع من تشاركونها ولماذا، وأحيلوا إلى {{ third-parties }}", En: "say with whom and why, and refer to {{ third-parties }}"}
		found := denials(p, sharingDenials,
			[]string{" الا ", "سوي", "غير المذكور", "خارج", "سجل", "تسويق", "اعلان", "دون موافق", "بغير موافق", "بلا موافق", "كلمه", " رمز", "الرمز", "بطاقتكم", "except", "other than", "unless", "without your", "marketing",
				"advertis", "only ", "register", "listed", "named", "password", " code", "otp", "card number"}, say, hint, "بيان", "معلوم", "تفاصيل", "data", "information", "details", " tell ", " it ")
		return append(found, denials(p, secrecyDenials, []string{"ومن ", "موافق"}, say, hint)...)
	},
}

// sharingDenials are phrases, folded, with which a text says that it shares nothing.
var sharingDenials = []string{"لا نشارك", "لن نشارك", "لا تشارك", "لا يتم مشاركه", "لا تتم مشاركه", "لا نفصح", "لن نفصح",
	"do not share", "don't share", "never share", "will not share", "is not shared", "are not shared", "do not disclose"}

// secrecyDenials say that nobody sees the data but the store.
var secrecyDenials = []string{"لا يطلع عليها الا", "لا تطلع عليها الا", "لن يقوموا بنشرها"}
