package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var sharingDenied = Rule{
	Rule: say.RuleSharingDenied,
	Page: func(p *Page) []diag.Finding {
		if len(p.Site.Config.ThirdParty) == 0 {
			return nil
		}
		found := denials(p, sharingDenials,
			[]string{" الا ", "سوي", "غير المذكور", "خارج", "سجل", "تسويق", "اعلان", "دون موافق", "بغير موافق", "بلا موافق", "كلمه", " رمز", "الرمز", "بطاقتكم", "except", "other than", "unless", "without your", "marketing",
				"advertis", "only ", "register", "listed", "named", "password", " code", "otp", "card number"}, say.SharingDenied{}, "بيان", "معلوم", "تفاصيل", "data", "information", "details", " tell ", " it ")
		return append(found, denials(p, secrecyDenials, []string{"ومن ", "موافق"}, say.SharingDenied{})...)
	},
}

// sharingDenials are phrases, folded, with which a text says that it shares nothing.
var sharingDenials = []string{"لا نشارك", "لن نشارك", "لا تشارك", "لا يتم مشاركه", "لا تتم مشاركه", "لا نفصح", "لن نفصح",
	"do not share", "don't share", "never share", "will not share", "is not shared", "are not shared", "do not disclose"}

// secrecyDenials say that nobody sees the data but the store.
var secrecyDenials = []string{"لا يطلع عليها الا", "لا تطلع عليها الا", "لن يقوموا بنشرها"}
