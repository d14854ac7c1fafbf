package country

import (
	"slices"
	"strings"
	"testing"
)

// TestLawNamesAreFresh holds law_names.txt to the files that it is made from.
func TestLawNamesAreFresh(t *testing.T) {
	var laws []*Law
	for _, code := range WithLaw() {
		laws = append(laws, LawOf(code))
	}
	if NamesOf(laws...).String() != lawNames {
		t.Error("law_names.txt is older than the files in law/; run go generate ./internal/country")
	}
	if read := parseNames(lawNames); read.String() != lawNames {
		t.Error("law_names.txt isn't read as it was written")
	}
}

// TestNamesOf gathers names from a small law.
func TestNamesOf(t *testing.T) {
	law, err := ParseLaw(`
code = "EG"
reviewed = "2026-01-01"
[act.consumer]
name = { ar = "قانون حماية المستهلك", en = "the Consumer Protection Law" }
title = { ar = "قانون حماية المستهلك رقم 181 لسنة 2018، المعدّل (2020)", en = "Consumer Protection Law, Law No. 181 of 2018, of 13 September 2018" }
called = { en = ["CPL", "the E-Commerce Law"] }
sure = "text"
[act.other]
name = { ar = "المرسوم الملكي م/126 وتاريخ 7/11/1440هـ", en = "Act 12/2019" }
sure = "text"
[authority.consumer_authority]
name = { ar = "جهاز حماية المستهلك «سدايا»", en = "the Consumer Protection Agency (SDAIA)" }
short = { ar = "الجهاز", en = "the Agency" }
called = { ar = ["«سدايا»", "منصة «سجلات»"], en = ["Agency (as amended)"] }
sure = "two"
[tax]
name = { ar = "ضريبة القيمة المضافة", en = "VAT" }
sure = "two"
[identifier.vat]
name = { ar = "الرقم الضريبي", en = "tax number" }
sure = "two"
`)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	facts := map[string]string{}
	for _, n := range NamesOf(law).Names {
		got = append(got, n.Words)
		facts[n.Words] = n.Fact
		if len(n.Of) != 1 || n.Of[0] != "EG" || n.Number != strings.ContainsAny(n.Words[:1]+n.Words[len(n.Words)-1:], "0123456789") && n.Words != "قانون حمايه المستهلك رقم 181 لسنه 2018" && n.Words != "act 12 2019" {
			t.Errorf("%+v", n)
		}
	}
	for _, want := range []string{"قانون حمايه المستهلك", "consumer protection law", "181 لسنه 2018", "181 of 2018", "181 2018", "م 126", "m 126", "12 2019", "cpl", "e commerce law", "ecommerce law",
		"جهاز حمايه المستهلك", "سدايا", "consumer protection agency", "sdaia", "ضريبه القيمه المضافه", "ضريبه قيمه مضافه", "قيمه المضافه", "قيمه مضافه", "vat", "value added tax", "رقمكم الضريبي", "رقم ضريبي"} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is lacking", want)
		}
	}
	for _, not := range []string{"جهاز", "الجهاز", "agency", "2020", "13 2018", "11 1440", "as amended", "منصه", "سجلات", "the consumer protection law"} {
		if slices.Contains(got, not) {
			t.Errorf("%q is taken for a name", not)
		}
	}
	if facts["sdaia"] != "law.consumer_authority.name" || facts["vat"] != "law.tax.name" || facts["رقم ضريبي"] != "law.identifier.vat.name" || facts["m 126"] != "" {
		t.Error(facts)
	}
}
