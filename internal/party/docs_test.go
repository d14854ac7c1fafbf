package party

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestList holds docs/parties.md up to date.
func TestList(t *testing.T) {
	const file = "../../docs/parties.md"
	want := list()
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(file)
	if err != nil || string(have) != want {
		t.Errorf("docs/parties.md is not up to date: go test ./internal/party -run TestList -update (%v)", err)
	}
}

func list() string {
	var b strings.Builder
	b.WriteString(`<!-- Made from internal/party/parties.toml by: go test ./internal/party -run TestList -update -->

# Parties that the program knows

<div dir="rtl">

اكتبوا رمز الطرف في ` + "`site.toml`" + `: ` + "`parties = [\"salla\", \"moyasar\"]`" + `. يأخذ السجل من هذه القائمة اسمه وخدمته وغرضه وما يصله عادةً من
البيانات ورابط سياسته. وما لا يعرفه غيركم (أين يحفظ البيانات، وبأي مسوّغ، وإلى متى) تكتبونه في ` + "`[[third_party]]`" + ` بالرمز نفسه.

</div>

Write the id in ` + "`site.toml`" + `: ` + "`parties = [\"salla\", \"moyasar\"]`" + `. The register takes the name, the service, the purpose, the data that
usually arrives and the address of the policy from this list. What only you know (where data is kept, on what basis, for how
long) goes into a ` + "`[[third_party]]`" + ` with the same id.

Last gone through on 30 November 2026, from stored copies; no address was opened that day. ° is the usual Arabic form of a name,
not seen in a text of the party itself. A role is a hint: it is never put into a register, and some parties have two.
`)
	service := ""
	for _, p := range All() {
		if p.Service != service {
			service = p.Service
			purpose := PurposeOf(service)
			fmt.Fprintf(&b, "\n## %s\n\n<div dir=\"rtl\">\n\n%s\n\n</div>\n\n%s\n\n| id | ar | en | policy | role, by whom | from |\n|---|---|---|---|---|---|\n", service, purpose.Ar, purpose.En)
		}
		ar := p.Name.Ar
		if slices.Contains(p.Unreviewed, "name.ar") {
			ar += "°"
		}
		var policies []string
		if p.PrivacyURL != "" {
			policies = append(policies, p.PrivacyURL)
		}
		for _, in := range p.PrivacyURLIn {
			policies = append(policies, in.Country+": "+in.Value)
		}
		role := strings.Join(p.Role, ", ")
		if role != "" {
			role += " (" + p.RoleSource + ")"
		}
		from := map[string]string{"read": "its own text, the beginning", "secondary": "another public text", "memory": "nobody looked", "unread": "nothing found"}[p.Sure]
		if p.Note != "" {
			from += ". " + p.Note
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s |\n", p.ID, ar, p.Name.En, strings.Join(policies, " "), role, from)
	}
	return b.String()
}
