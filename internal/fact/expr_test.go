package fact

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"sitegen/internal/lang"
	"sitegen/internal/lang/langtest"
	"sitegen/internal/say"
)

func TestParseExpr(t *testing.T) {
	for in, want := range map[string]Expr{
		"store.name":                         {Path: "store.name", Length: 10},
		"  returns.window_days ":             {Path: "returns.window_days", Offset: 2, Length: 19},
		"third-parties":                      {Path: "third-parties", Length: 13},
		"facts.مقر_الخادم":                   {Path: "facts.مقر_الخادم", Length: 25},
		"a|b":                                {Path: "a", Length: 1, Filters: []Filter{{Name: "b", Offset: 2, Length: 1}}},
		"returns.window_days|days  genitive": {Path: "returns.window_days", Length: 19, Filters: []Filter{{Name: "days", Args: []string{"genitive"}, Offset: 20, Length: 4}}},
		`x | f "a | b" c.d-1 | g`:            {Path: "x", Length: 1, Filters: []Filter{{Name: "f", Args: []string{"a | b", "c.d-1"}, Offset: 4, Length: 1}, {Name: "g", Offset: 22, Length: 1}}},
		"\u200fx\u200f":                      {Path: "x", Offset: 3, Length: 1},
	} {
		got, err := ParseExpr(in)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("ParseExpr(%q) = %+v, %v, want %+v", in, got, err, want)
		}
	}
	for in, place := range map[string][2]int{
		"": {0, 0}, "  ": {0, 2}, "a.": {2, 0}, ".a": {0, 1}, "a..b": {2, 1}, "a b": {2, 1}, "a |": {2, 1}, "a | | b": {4, 1}, "a || b": {3, 1},
		"a | f ?": {6, 1}, `a | f "x`: {6, 2}, "a$": {1, 1}, "(a)": {0, 1}, "a | f .": {6, 1}, "a\xff": {1, 1},
	} {
		_, err := ParseExpr(in)
		var wrong *ExprError
		if !errors.As(err, &wrong) {
			t.Errorf("ParseExpr(%q): %v", in, err)
			continue
		}
		if wrong.Offset != place[0] || wrong.Length != place[1] || wrong.Says == nil {
			t.Errorf("ParseExpr(%q): %+v, want the place %v", in, wrong, place)
		}
	}
}

func FuzzParseExpr(f *testing.F) {
	for _, s := range []string{"store.name", " a | b c | d \"x y\"", "a..b", "\u200f|", "a | \"\"", "facts.مقر | text"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e, err := ParseExpr(s)
		if err != nil {
			var wrong *ExprError
			if !errors.As(err, &wrong) || wrong.Offset < 0 || wrong.Length < 0 || wrong.Offset+wrong.Length > len(s) {
				t.Fatalf("%q: %+v", s, err)
			}
			return
		}
		if s[e.Offset:e.Offset+e.Length] != e.Path || e.Path == "" {
			t.Fatalf("%q: the path %q is not at %d", s, e.Path, e.Offset)
		}
		for _, filter := range e.Filters {
			if s[filter.Offset:filter.Offset+filter.Length] != filter.Name || filter.Name == "" {
				t.Fatalf("%q: the filter %q is not at %d", s, filter.Name, filter.Offset)
			}
		}
		again, err := ParseExpr(e.String())
		if err != nil || again.String() != e.String() || again.Path != e.Path || len(again.Filters) != len(e.Filters) {
			t.Fatalf("%q is %q, and that is %q, %v", s, e.String(), again.String(), err)
		}
	})
}

func TestFilters(t *testing.T) {
	ar, en := langtest.Arabic(), langtest.English()
	day := Date{lang.Date{Year: 2026, Month: 11, Day: 22}}
	late := Date{lang.Date{Year: 2090, Month: 1, Day: 1}}
	mobile := Phone{E164: "+966501234567"}
	list := List{Items: []Value{Text{All: "أ"}, Text{All: "ب"}, Text{All: "ج"}}}
	for _, c := range []struct {
		filters string
		value   Value
		l       *lang.Locale
		html    string
	}{
		{"days", Number{7, true}, ar, "7\u00a0أيام"},
		{"days", Number{2, true}, ar, "يومان"},
		{"days genitive", Number{2, true}, ar, "يومين"},
		{"days", Number{11, true}, ar, "11\u00a0يومًا"},
		{"days", Number{7, true}, en, "7\u00a0days"},
		{"days", Duration{N: 7, Unit: "day", Set: true}, ar, "7\u00a0أيام"},
		{"days genitive", Duration{N: 2, Unit: "day", Set: true}, ar, "يومين"},
		{"days", Duration{N: 48, Unit: "hour", Set: true}, ar, "يومان"},
		{"hours", Duration{N: 2, Unit: "day", Set: true}, en, "48\u00a0hours"},
		{"weeks", Duration{N: 14, Unit: "day", Set: true}, ar, "أسبوعان"},
		{"years genitive", Duration{N: 24, Unit: "month", Set: true}, ar, "سنتين"},
		{"months", Duration{N: 2, Unit: "year", Set: true}, en, "24\u00a0months"},
		{"minutes", Number{3, true}, ar, "3\u00a0دقائق"},
		{"business_days genitive", Number{2, true}, ar, "يومي عمل"},
		{"business_days", Duration{N: 5, Unit: "business_day", Set: true}, ar, "5\u00a0أيام عمل"},
		{"money SAR", Number{25, true}, ar, "25 ريالًا"},
		{"money SAR", Number{0, true}, ar, "مجانًا"},
		{"money KWD", Decimal("1.125"), en, "1.125 KWD"},
		{"money SAR", Decimal("25.5"), ar, "25.50 ريالًا"},
		{"money", Money{Milli: 25000, Currency: "SAR", Set: true}, en, "SAR 25"},
		{"money genitive", Money{Milli: 2000, Currency: "SAR", Set: true}, ar, "ريالين"},
		{"money genitive", Money{Milli: 2000, Currency: "SAR", Set: true}, en, "SAR 2"},
		{"money SAR genitive", Number{2, true}, ar, "ريالين"},
		{"date", day, ar, `<time datetime="2026-11-22">22 نوفمبر 2026م</time>`},
		{"hijri", day, ar, `<time datetime="2026-11-22">12 جمادى الآخرة 1448هـ</time>`},
		{"both", day, ar, `<time datetime="2026-11-22">22 نوفمبر 2026م (12 جمادى الآخرة 1448هـ)</time>`},
		{"both", day, en, `<time datetime="2026-11-22">22 November 2026 (12 Jumada II 1448 AH)</time>`},
		{"both", late, en, `<time datetime="2090-01-01">1 January 2090</time>`},
		{"hijri | date", day, en, `<time datetime="2026-11-22">22 November 2026</time>`},
		{"list", list, ar, "أ، ب وج"},
		{"or", list, ar, "أ، ب أو ج"},
		{"or | list", list, ar, "أ، ب وج"},
		{"number", Duration{N: 7, Unit: "day", Set: true}, ar, "7"},
		{"number", Money{Milli: 25000, Currency: "SAR", Set: true}, ar, "25"},
		{"number", Money{Milli: 25500, Currency: "SAR", Set: true}, ar, "25.50"},
		{"number", Number{7, true}, ar, "7"},
		{"percent", Number{15, true}, ar, `<bdi dir="ltr">15%</bdi>`},
		{"percent", Number{15, true}, en, `15%`},
		{"percent", Decimal("2.5"), langtest.ArabicIndic(), `٢٫٥٪`},
		{"percent | number", Number{15, true}, ar, "15"},
		{"text", mobile, ar, "+966 50 123 4567"},
		{"raw", mobile, ar, "+966501234567"},
		{"raw", day, ar, "2026-11-22"},
		{"whatsapp", mobile, ar, `<a href="https://wa.me/966501234567" dir="ltr">+966 50 123 4567</a>`},
		{"whatsapp | raw", mobile, ar, `https://wa.me/966501234567`},
		{"whatsapp | text", mobile, ar, `+966 50 123 4567`},
	} {
		e, err := ParseExpr("x | " + c.filters)
		if err != nil {
			t.Fatal(err)
		}
		v, err := e.Apply(c.value, c.l)
		if err != nil {
			t.Errorf("%#v | %s: %v", c.value, c.filters, err)
			continue
		}
		if got := v.HTML(c.l); got != c.html {
			t.Errorf("%#v | %s = %q, want %q", c.value, c.filters, got, c.html)
		}
	}
	for _, c := range []struct {
		filters string
		value   Value
		says    say.Message
	}{
		{"day", Number{7, true}, say.BadFilterUnknown{Filter: "day", Names: FilterNames()}},
		{"days", ID("7"), say.BadFilterUnfit{Filter: "days", Wanted: say.PartKindNumberOrLength{}, Kind: say.PartKindCode{}}},
		{"days nominative", Number{7, true}, say.BadFilterOption{Filter: "days", Argument: "nominative"}},
		{"days", Number{-7, true}, say.BadFilterNegative{Filter: "days"}},
		{"days", Duration{N: 5, Unit: "business_day", Set: true}, say.BadFilterConvert{Filter: "days", Own: "business_days"}},
		{"days", Duration{N: 36, Unit: "hour", Set: true}, say.BadFilterConvert{Filter: "days", Own: "hours"}},
		{"days", Duration{N: 1, Unit: "month", Set: true}, say.BadFilterConvert{Filter: "days", Own: "months"}},
		{"hours", Duration{N: 1 << 62, Unit: "week", Set: true}, say.BadFilterConvert{Filter: "hours", Own: "weeks"}},
		{"money", Number{7, true}, say.BadFilterNoCurrency{}},
		{"money sar", Number{7, true}, say.BadFilterCurrency{Code: "sar"}},
		{"money SAR USD", Number{7, true}, say.BadFilterOneCurrency{}},
		{"money USD", Money{Milli: 1000, Currency: "SAR", Set: true}, say.BadFilterOtherCurrency{Currency: "SAR", Asked: "USD"}},
		{"money SAR", Number{-7, true}, say.BadFilterAmount{Problem: say.PartNumberNegativeAmount{}}},
		{"money SAR", Decimal("1.234"), say.AnyDecimals{Currency: "SAR", Decimals: 2, Amount: "1.234"}},
		{"money KWD", Decimal("1.2345"), say.BadFilterAmount{Problem: say.PartNumberDecimals{}}},
		{"money SAR", ID("x"), say.BadFilterUnfit{Filter: "money", Wanted: say.PartKindAmount{}, Kind: say.PartKindCode{}}},
		{"date", Number{7, true}, say.BadFilterUnfit{Filter: "date", Wanted: say.PartKindDate{}, Kind: say.PartKindNumber{}}},
		{"hijri", late, say.BadFilterHijri{Date: late.Raw()}},
		{"date long", late, say.BadFilterArgument{Filter: "date", Argument: "long"}},
		{"list", Text{All: "x"}, say.BadFilterUnfit{Filter: "list", Wanted: say.PartKindList{}, Kind: say.PartKindText{}}},
		{"number", Text{All: "x"}, say.BadFilterUnfit{Filter: "number", Wanted: say.PartKindNumberLengthOrAmount{}, Kind: say.PartKindText{}}},
		{"percent", Money{Milli: 10, Currency: "SAR", Set: true}, say.BadFilterUnfit{Filter: "percent", Wanted: say.PartKindNumber{}, Kind: say.PartKindAmount{}}},
		{"whatsapp", Email("a@b.sa"), say.BadFilterUnfit{Filter: "whatsapp", Wanted: say.PartKindPhone{}, Kind: say.PartKindEmail{}}},
		{"whatsapp", Phone{E164: "+966920012345"}, say.BadFilterWhatsapp{Number: "+966 9200 12345"}},
		{"whatsapp", Phone{E164: "1900"}, say.BadFilterWhatsapp{Number: "1900"}},
	} {
		e, err := ParseExpr("x | text | " + c.filters)
		if err != nil {
			t.Fatal(err)
		}
		e.Filters = e.Filters[1:]
		_, err = e.Apply(c.value, ar)
		var wrong *ExprError
		if !errors.As(err, &wrong) || !reflect.DeepEqual(wrong.Says, c.says) {
			t.Errorf("%#v | %s: %v, want %#v", c.value, c.filters, err, c.says)
			continue
		}
		if wrong.Offset != 11 || wrong.Length != len(e.Filters[0].Name) {
			t.Errorf("%s: the place is %d+%d", c.filters, wrong.Offset, wrong.Length)
		}
	}
}

func TestFiltersKeepUndeclaredFactsUndeclared(t *testing.T) {
	ar := langtest.Arabic()
	for filters, v := range map[string]Value{
		"days": Number{}, "hours": Duration{}, "money SAR": Number{}, "money KWD": Decimal(""), "date": Date{}, "hijri": Date{}, "both": Date{},
		"list": List{}, "number": Money{}, "percent": Number{}, "text": Text{}, "raw": ID(""),
	} {
		e, err := ParseExpr("x | " + filters)
		if err != nil {
			t.Fatal(err)
		}
		got, err := e.Apply(v, ar)
		if err != nil || got.IsSet() || got.Text(ar) != "" || got.HTML(ar) != "" {
			t.Errorf("%#v | %s = %#v, %v", v, filters, got, err)
		}
	}
}

// Every name in the list is a filter, and the list is sorted and complete.
func TestFilterNames(t *testing.T) {
	names := FilterNames()
	if !slices.IsSorted(names) {
		t.Error("the names are not sorted")
	}
	for _, name := range names {
		_, problem := Filter{Name: name}.apply(Text{All: "x"}, langtest.Arabic())
		if problem == nil {
			continue
		}
		if _, unknown := problem.Says.(say.BadFilterUnknown); unknown {
			t.Errorf("%s: %v", name, problem)
		}
	}
}
