package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/rules"
)

var emptyLink = Rule{
	Name: "empty-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط أو صورة في قالب بلا عنوان: href=\"\" أو href=\"#\" أو src=\"\".",
			En: "A link or a picture of a layout has no address: href=\"\", href=\"#\", src=\"\"."},
		Why: rules.Text{Ar: "الرابط الفارغ يعيد القارئ إلى الصفحة نفسها، والصورة الفارغة تطلب الصفحة مرة أخرى.",
			En: "An empty link leads back to the page itself, and an empty picture asks for the page once more."},
		Mend: rules.Text{Ar: "اكتبوا العنوان، أو احذفوا العنصر حين لا توجد الحقيقة: {{ if .Has \"store.shop_url\" }}…{{ end }}",
			En: "Write the address, or leave the element out where the fact is missing: {{ if .Has \"store.shop_url\" }}…{{ end }}"},
		Bad: `<a href="#">تويتر</a>`, Good: `<a href="https://x.com/lazwardi">إكس</a>`,
	},
	Output: func(o *Output) (found []Found) {
		add := func(n *markup.Node, name, value string) {
			pos := o.inLayout(name+`="`+value+`"`, name+"="+value)
			found = append(found, Found{Pos: pos, Message: rules.Text{Ar: "العنصر <" + n.Data + "> بلا عنوان: " + name + "=\"" + value + "\"", En: "the element <" + n.Data + "> has no address: " + name + "=\"" + value + "\""},
				Hint: rules.Text{Ar: "اكتبوا العنوان، أو احذفوا العنصر", En: "write the address, or delete the element"}})
		}
		for _, n := range o.index().links {
			if href := strings.TrimSpace(n.Attr("href")); (href == "" || href == "#") && !o.textLink(n) {
				add(n, "href", href)
			}
		}
		for _, r := range o.index().resources {
			if strings.TrimSpace(r.url) == "" && (r.attr == "src" || r.attr == "href") && !o.textPicture(r.node) {
				add(r.node, r.attr, "")
			}
		}
		return found
	},
}
