package country

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestUnassigned holds ten ranges a country of which nobody has numbers, by the metadata of libphonenumber of July 2026.
func TestUnassigned(t *testing.T) {
	for code, numbers := range map[string]string{
		"966": "521234567 522345678 527654321 579912345 101234567 151234567 181234567 191234567 121234567 171234567 131234567 161234567",
		"971": "511234567 591234567 571234567 101234567 811234567 21234567 31234567 71234567 91234567 611234567",
		"965": "13333333 33333333 43333333 73333333 83333333 52112345 53312345 61212345 92512345 24012345",
		"973": "11234567 12345678 15123456 18123456 38612345 61234567 64123456 69123456 67123456 16212345",
		"974": "11111111 81111111 91111111 42123456 43123456 45123456 46123456 47123456 48123456 49123456",
		"968": "11111111 31111111 41111111 51111111 61111111 81111111 20123456 27123456 28123456 73123456",
		"20":  "1312345678 1412345678 1612345678 1712345678 1812345678 1912345678 411234567 421234567 511234567 831234567",
		"962": "111111111 761234567 751234567 721234567 711234567 731234567 311234567 411234567 612345678 773123456",
	} {
		list := strings.Fields(numbers)
		if len(list) < 10 {
			t.Errorf("+%s has %d ranges", code, len(list))
		}
		for _, n := range list {
			switch j := Judge(code, n); {
			case j.Verdict == Assigned:
				t.Errorf("+%s %s is taken for a %s number", code, n, j.Type)
			case j.Verdict != Unassigned && j.Verdict != NoSuchNumber:
				t.Errorf("+%s %s: verdict %d, want that of an unassigned range", code, n, j.Verdict)
			case !strings.HasPrefix(n, j.Beginning) || len(j.Beginning) < 2:
				t.Errorf("+%s %s does not begin with %q", code, n, j.Beginning)
			}
		}
	}
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		code, number, want string
	}{
		{"966", "501234567", "0 mobile"},
		{"966", "579444126", "0 mobile"},
		{"966", "579912345", "1  5799"},
		{"966", "112345678", "0 landline"},
		{"966", "920012345", "0 shared-cost"},
		{"966", "8001234567", "0 toll-free"},
		{"966", "925012345", "0 premium-rate"},
		{"966", "50123456", "2 mobile  [9]"},
		{"966", "800123456", "2 toll-free  [10]"},
		{"966", "5012345678", "3 mobile  [9]"},
		{"966", "301234567", "5  30"},
		{"966", "5799", "2   [9 10]"},
		{"966", "00012", "5  00"}, // not “too short”: no number begins so
		{"974", "01012", "5  01"},
		{"965", "13333333", "5  13"},
		{"965", "33333333", "5  33"},
		{"965", "1801234", "0 toll-free"},
		{"965", "50123456", "0 mobile"},
		{"971", "101234567", "5  10"},
		{"971", "423456789", "3 landline  [8]"},
		{"971", "80012", "0 toll-free"},
		{"971", "600512345", "0 universal-access"},
		{"974", "11111111", "5  11"},
		{"968", "11111111", "5  11"},
		{"962", "111111111", "5  11"},
		{"20", "100123456", "2 mobile  [10]"},
		{"20", "1001234567", "0 mobile"},
		{"33", "123456789", "0 "},
		{"33", "12345678", "2   [9]"},
		{"44", "20794600188", "3   [7 9 10]"},
		{"44", "20794600", "4   [7 9 10]"},
		{"1", "2125550100", "0 "},
	} {
		j := Judge(c.code, c.number)
		got := fmt.Sprintf("%d %s", j.Verdict, j.Type)
		if j.Beginning != "" || j.Want != nil {
			got += " " + j.Beginning
		}
		if j.Beginning != "" {
			got = fmt.Sprintf("%d %s %s", j.Verdict, j.Type, j.Beginning)
		}
		if j.Want != nil {
			got += " " + fmt.Sprint(j.Want)
		}
		if got != c.want {
			t.Errorf("+%s %s: %q, want %q", c.code, c.number, got, c.want)
		}
	}
}

// TestPlans holds each example of the metadata against its own plan, and that it can be grouped and read again.
func TestPlans(t *testing.T) {
	plans := 0
	for code, c := range phones().Country {
		if !slices.IsSorted(c.Lengths) || len(c.Lengths) == 0 || CallingCode(c.CallingCode+"1") != c.CallingCode {
			t.Errorf("%s: lengths %v, calling code %s", code, c.Lengths, c.CallingCode)
		}
		if !c.HasPlan() {
			continue
		}
		plans++
		for _, r := range c.Numbers {
			if j := Judge(c.CallingCode, r.Example); j.Verdict != Assigned || j.Type != r.Type {
				t.Errorf("%s: the example %s of %s is judged %v", code, r.Example, r.Type, j)
			}
			for _, shown := range []string{International(c.CallingCode, r.Example), c.National(r.Example)} {
				digits := strings.Map(func(r rune) rune {
					if r < '0' || r > '9' {
						return -1
					}
					return r
				}, shown)
				if !strings.HasSuffix(digits, r.Example) || strings.ContainsAny(shown, "$") {
					t.Errorf("%s: %s is shown as %q", code, r.Example, shown)
				}
			}
		}
		if c.TimeZone == "" || Currency(code) == "" {
			t.Errorf("%s has no time zone or no currency", code)
		}
	}
	if plans != 8 || len(phones().Country) < 240 {
		t.Errorf("%d plans of %d countries", plans, len(phones().Country))
	}
}

func TestGrouped(t *testing.T) {
	for _, c := range []struct{ code, national, abroad, home string }{
		{"966", "501234567", "+966 50 123 4567", "050 123 4567"},
		{"966", "112345678", "+966 11 234 5678", "011 234 5678"},
		{"966", "920012345", "+966 9200 12345", "9200 12345"},
		{"966", "8001234567", "+966 800 123 4567", "800 123 4567"},
		{"971", "42345678", "+971 4 234 5678", "04 234 5678"},
		{"971", "80012345", "+971 800 12345", "800 12345"},
		{"962", "62001234", "+962 6 200 1234", "(06) 200 1234"},
		{"973", "36001234", "+973 3600 1234", "3600 1234"},
	} {
		if got := International(c.code, c.national); got != c.abroad {
			t.Errorf("%s is %q abroad, want %q", c.national, got, c.abroad)
		}
		if got := Calling(c.code).National(c.national); got != c.home {
			t.Errorf("%s is %q at home, want %q", c.national, got, c.home)
		}
	}
}

func TestMoneyAndZones(t *testing.T) {
	for code, want := range map[string]string{"SA": "SAR 2", "AE": "AED 2", "KW": "KWD 3", "BH": "BHD 3", "OM": "OMR 3", "QA": "QAR 2", "EG": "EGP 2",
		"JO": "JOD 3", "TR": "TRY 2", "TN": "TND 3", "IQ": "IQD 2", "JP": "JPY 0", "DJ": "DJF 0", "KM": "KMF 0", "LB": "LBP 2", "XX": " 2"} {
		if got := fmt.Sprintf("%s %d", Currency(code), Decimals(Currency(code))); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	if Decimals("CLF") != 3 || Decimals("SRA") != 2 { // a unit of account, of four decimals; no currency
		t.Errorf("CLF %d, SRA %d", Decimals("CLF"), Decimals("SRA"))
	}
	for code, want := range map[string]string{"SA": "Asia/Riyadh", "AE": "Asia/Dubai", "EG": "Africa/Cairo", "KW": "Asia/Kuwait", "US": "", "XX": ""} {
		if got := TimeZone(code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
		if want != "" && !slices.Contains(TimeZones(), want) {
			t.Errorf("%s is not among the zones", want)
		}
	}
	if !slices.IsSorted(TimeZones()) || len(TimeZones()) < 500 || IsCurrency("SRA") || !IsCurrency("SAR") {
		t.Error("the zones or the currencies are not what they should be")
	}
}

func FuzzJudge(f *testing.F) {
	f.Add("966", "501234567")
	f.Add("971", "80012")
	f.Add("1", "")
	f.Fuzz(func(t *testing.T, code, national string) {
		if len(national) > 40 {
			return
		}
		j := Judge(code, national)
		if !strings.HasPrefix(national, j.Beginning) || j.Verdict == TooShort && len(j.Want) > 0 && j.Want[0] <= len(national) {
			t.Fatalf("+%s %q: %v", code, national, j)
		}
		if c := Calling(code); c.HasPlan() {
			for _, r := range c.Numbers {
				if _, _, fits := r.digits.read(national); fits != (j.Verdict == Assigned && j.Type == r.Type) && fits {
					t.Fatalf("+%s %q fits %s, and is judged %v", code, national, r.Type, j)
				}
			}
		}
	})
}
