package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var sharingDenied = Rule{
	Name: "sharing-denied", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "النص يقول إن البيانات لا تُعطى لأحد، وفي سجل الأطراف الثالثة جهات تصل إليها.",
			En: "The text says that data is given to nobody, and the register of third parties names who receives it."},
		Why:  rules.Text{Ar: "لا يمكن توصيل طلب ولا قبول دفع دون أن تصل بيانات إلى غيركم، والقول بغير ذلك غير صحيح.", En: "No order is delivered and no payment taken without somebody else's receiving data; to say otherwise is untrue."},
		Mend: rules.Text{Ar: "قولوا مع من تشاركونها ولماذا، وأحيلوا إلى {{ third-parties }}.", En: "Say with whom you share it and why, and refer to {{ third-parties }}."},
		Bad:  "لا نشارك بياناتكم مع أي طرف ثالث.",
		Good: "لا نشارك بياناتكم إلا مع من يلزم لتنفيذ طلبكم، وهم في سجل الأطراف الثالثة.",
	},
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
