package lang

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, good := range []string{"2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"} {
		d, err := ParseDate(good)
		if err != nil || d.String() != good {
			t.Errorf("ParseDate(%q) = %v, %v", good, d, err)
		}
	}
	for _, bad := range []string{
		"", "2026-11-2", "2026-11-222", "2026/11/22", "22-11-2026", "2026-13-01", "2026-00-10", "2026-11-31", "2026-02-29",
		"1900-02-29", "0000-01-01", "2026-11-22T00:00", " 2026-11-22", "٢٠٢٦-١١-٢٢", "+026-11-22", "2026-1-022",
	} {
		if d, err := ParseDate(bad); err == nil {
			t.Errorf("ParseDate(%q) = %v, want an error", bad, d)
		}
	}
}

func TestDateOrder(t *testing.T) {
	days := []Date{{}, {2025, 12, 31}, {2026, 1, 1}, {2026, 1, 2}, {2026, 2, 1}}
	for i, a := range days {
		for j, b := range days {
			if a.Before(b) != (i < j) || (a.Compare(b) > 0) != (i > j) || (a.Compare(b) == 0) != (i == j) {
				t.Errorf("order of %v and %v", a, b)
			}
		}
	}
	if !days[0].IsZero() || days[1].IsZero() || days[0].String() != "" {
		t.Error("the zero date is no date")
	}
}

func TestDayNumberCountsEveryDay(t *testing.T) {
	day := time.Date(1599, 12, 30, 0, 0, 0, 0, time.UTC)
	for range 300_000 {
		d := Date{day.Year(), int(day.Month()), day.Day()}
		if got, want := d.dayNumber(), int(day.Unix()/86400); got != want {
			t.Fatalf("dayNumber of %v = %d, want %d", d, got, want)
		}
		if d.check() != nil {
			t.Fatalf("%v is a day: %v", d, d.check())
		}
		day = day.AddDate(0, 0, 1)
	}
}

func TestHijriKnownDays(t *testing.T) {
	for _, c := range []struct {
		civil string
		hijri HijriDate
	}{
		{"1937-03-14", HijriDate{1356, 1, 1}},
		{"1979-11-20", HijriDate{1399, 12, 30}},
		{"1999-04-17", HijriDate{1420, 1, 1}},
		{"2000-04-06", HijriDate{1421, 1, 1}},
		{"2017-09-23", HijriDate{1439, 1, 3}},
		{"2024-03-11", HijriDate{1445, 9, 1}},
		{"2025-03-01", HijriDate{1446, 9, 1}},
		{"2025-06-06", HijriDate{1446, 12, 10}},
		{"2026-06-16", HijriDate{1448, 1, 1}},
		{"2026-11-22", HijriDate{1448, 6, 12}},
		{"2077-11-16", HijriDate{1500, 12, 30}},
	} {
		d, err := ParseDate(c.civil)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := d.Hijri(); !ok || got != c.hijri {
			t.Errorf("%s = %v, %v, want %v", c.civil, got, ok, c.hijri)
		}
	}
	for _, outside := range []Date{{}, {1937, 3, 13}, {2077, 11, 17}, {2026, 2, 30}, {1, 1, 1}, {9999, 12, 31}} {
		if h, ok := outside.Hijri(); ok {
			t.Errorf("%v = %v, but the calendar is not published there", outside, h)
		}
	}
}

// The sum is what testdata/hijri_table.mjs prints for “checksum”: every day of the calendar as ICU converts it.
func TestHijriEveryDay(t *testing.T) {
	if len(hijriMonths) != 290 {
		t.Fatalf("the table has %d bytes", len(hijriMonths))
	}
	const wantDays, wantSum = 51383, "bcffd13a1ca3c24e83ae34dca9e7de4006ffc466f894e7b60fe2c27b76016cf4"
	sum := sha256.New()
	days := 0
	for day := time.Date(1937, 3, 14, 0, 0, 0, 0, time.UTC); ; day = day.AddDate(0, 0, 1) {
		d := Date{day.Year(), int(day.Month()), day.Day()}
		h, ok := d.Hijri()
		if !ok {
			break
		}
		fmt.Fprintf(sum, "%s %d-%d-%d\n", d, h.Year, h.Month, h.Day)
		days++
	}
	if got := fmt.Sprintf("%x", sum.Sum(nil)); days != wantDays || got != wantSum {
		t.Errorf("%d days with sum %s, want %d with %s", days, got, wantDays, wantSum)
	}
}

func BenchmarkHijri(b *testing.B) {
	d := Date{2026, 11, 22}
	for b.Loop() {
		d.Hijri()
	}
}

// TestHijriAndBack: every day of the table leads back to itself.
func TestHijriAndBack(t *testing.T) {
	d := Date{Year: 1937, Month: 3, Day: 14}
	days := 0
	for h, ok := d.Hijri(); ok; h, ok = d.Hijri() {
		if back, ok := h.Gregorian(); !ok || back != d {
			t.Fatalf("%v is %v in the Hijri calendar, and that is %v, %t", d, h, back, ok)
		}
		days++
		next := HijriDate{Year: h.Year, Month: h.Month, Day: h.Day + 1}
		g, ok := next.Gregorian()
		if !ok {
			next = HijriDate{Year: h.Year, Month: h.Month + 1, Day: 1}
			if next.Month > 12 {
				next.Year, next.Month = next.Year+1, 1
			}
			if g, ok = next.Gregorian(); !ok {
				break
			}
		}
		d = g
	}
	if days != 51383 {
		t.Errorf("the table has %d days", days)
	}
	for _, h := range []HijriDate{{Year: 1355, Month: 12, Day: 1}, {Year: 1501, Month: 1, Day: 1}, {Year: 1448, Month: 13, Day: 1}, {Year: 1448, Month: 0, Day: 1}, {Year: 1448, Month: 1, Day: 31}, {Year: 1448, Month: 1}} {
		if g, ok := h.Gregorian(); ok {
			t.Errorf("%v is %v", h, g)
		}
	}
}

func TestHijriWhereGregorianBelongs(t *testing.T) {
	for written, want := range map[string]HijriError{
		"1448-04-15":   {Date{1448, 4, 15}, Date{2026, 9, 26}},
		"1447-09-01":   {Date{1447, 9, 1}, Date{2026, 2, 18}},
		"1448-02-30":   {Date{1448, 2, 30}, Date{2026, 8, 13}},
		"1310-01-01":   {Date{1310, 1, 1}, Date{}},
		"1448-09-30":   {Date{1448, 9, 30}, Date{2027, 3, 9}},
		"1448/4/15":    {Date{1448, 4, 15}, Date{2026, 9, 26}},
		"15-04-1448":   {Date{1448, 4, 15}, Date{2026, 9, 26}},
		"15.4.1448 هـ": {Date{1448, 4, 15}, Date{2026, 9, 26}},
		"1448/04/15هـ": {Date{1448, 4, 15}, Date{2026, 9, 26}},
		"1500-12-30":   {Date{1500, 12, 30}, Date{2077, 11, 16}},
	} {
		_, err := ParseDate(written)
		if got, ok := errors.AsType[*HijriError](err); !ok || *got != want {
			t.Errorf("%s: %v, want %+v", written, err, want)
		}
	}
	for written, want := range map[string]error{
		"15/13/1448": errDateForm, "15/4/2026": errDateForm,
		"1299-01-01": nil, "1501-01-01": nil, "2026-04-15": nil, "1727-02-22": nil,
	} {
		if _, err := ParseDate(written); err != want {
			t.Errorf("%s: %v, want %v", written, err, want)
		}
	}
}
