package card

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"sitegen/internal/colour"
)

func look(c colour.Color) Look {
	s := colour.NewPalette(c).Light
	return Look{s[colour.Deep], s[colour.OnDeep], s[colour.OnDeepSoft], s[colour.Glint]}
}

// TestShow saves cards to look at: CARDS=DIR go test ./internal/card -run Show
func TestShow(t *testing.T) {
	dir := os.Getenv("CARDS")
	if dir == "" {
		t.Skip("CARDS names no folder")
	}
	for name, c := range map[string]Card{
		"ar-home":  {Title: "لازوردي", Name: "هدايا تُختار بعناية", RTL: true, Language: "ar"},
		"ar-short": {Title: "سياسة الخصوصية", Name: "لازوردي", RTL: true, Language: "ar"},
		"ar-long":  {Title: "سجل الأطراف الثالثة التي نتعامل معها في معالجة بيانات العملاء والطلبات والمدفوعات", Name: "لازوردي", RTL: true, Language: "ar"},
		"ar-cut":   {Title: "سجل الأطراف الثالثة التي نتعامل معها في معالجة بيانات العملاء والطلبات والمدفوعات وفق ما تقضي به الأنظمة واللوائح المعمول بها في المملكة العربية السعودية", Name: "لازوردي", RTL: true, Language: "ar"},
		"ar-mixed": {Title: "«مَرْحَبًا» بكم في متجر Software & Co. وخصم 100% حتى 2026", Name: "متجر Lazwardi", RTL: true, Language: "ar"},
		"en-home":  {Title: "Lazwardi", Name: "Gifts chosen with care", Language: "en"},
		"en-short": {Title: "Privacy policy", Name: "Lazwardi", Language: "en"},
		"en-long":  {Title: "Register of third parties that process customers’ personal data on our behalf", Name: "Lazwardi", Language: "en"},
	} {
		c.Look = look(colour.Lapis)
		var b bytes.Buffer
		if err := c.Write(&b); err != nil {
			t.Fatal(err)
		}
		t.Log(name, b.Len(), c.Legible(), c.Key())
		os.WriteFile(filepath.Join(dir, name+".png"), b.Bytes(), 0o644)
	}
}
